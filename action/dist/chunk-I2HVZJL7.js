import{K as e}from"./chunk-ACPCCOJ6.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-5POMXI2L.js")).feeds}export{i as a};
