import{K as e}from"./chunk-AZ3XGV2M.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-7CKSBKSU.js")).feeds}export{i as a};
