import{K as e}from"./chunk-RO6CUEJ6.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-QLJME4XL.js")).feeds}export{i as a};
