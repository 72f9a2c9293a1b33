import{K as e}from"./chunk-V3DZZR67.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-MXPULHRW.js")).feeds}export{i as a};
