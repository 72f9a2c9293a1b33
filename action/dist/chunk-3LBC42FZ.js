import{K as e}from"./chunk-KYIJM6WB.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-DJTGO3R4.js")).feeds}export{i as a};
