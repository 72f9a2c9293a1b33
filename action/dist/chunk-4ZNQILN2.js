import{K as e}from"./chunk-XMCSDRZ6.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-LDCMDUDA.js")).feeds}export{i as a};
