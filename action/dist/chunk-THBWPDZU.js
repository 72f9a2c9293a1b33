import{K as e}from"./chunk-IPPGGROM.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-QBHHKERC.js")).feeds}export{i as a};
