import{K as e}from"./chunk-TX5LGPZS.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-LEOWOOIE.js")).feeds}export{i as a};
