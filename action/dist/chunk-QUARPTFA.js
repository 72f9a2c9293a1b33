import{K as e}from"./chunk-ZYIDWH75.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-UAQ2BN7K.js")).feeds}export{i as a};
