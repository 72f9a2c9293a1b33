import{K as e}from"./chunk-UIULYZDV.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-DMVC6WIK.js")).feeds}export{i as a};
