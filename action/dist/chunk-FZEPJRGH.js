import{K as e}from"./chunk-RCTPUORS.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-2DETXDRH.js")).feeds}export{i as a};
