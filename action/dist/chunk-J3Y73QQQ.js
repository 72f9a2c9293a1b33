import{K as e}from"./chunk-I5TIKWQT.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-PIE753HJ.js")).feeds}export{i as a};
