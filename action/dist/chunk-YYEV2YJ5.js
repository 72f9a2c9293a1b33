import{K as e}from"./chunk-3KD7PEFQ.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-SV7SN5ER.js")).feeds}export{i as a};
