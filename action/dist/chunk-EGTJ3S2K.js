import{K as e}from"./chunk-QLE7L7YC.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-S7MI433Z.js")).feeds}export{i as a};
