import{K as e}from"./chunk-2QNPY4PN.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-GDXCTLAD.js")).feeds}export{i as a};
