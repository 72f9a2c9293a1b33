import{K as e}from"./chunk-DNI7BLRY.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-XQNFVSH3.js")).feeds}export{i as a};
