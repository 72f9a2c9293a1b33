import{o as e}from"./chunk-PMRCUDW3.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-MNEH4BPJ.js")).feeds}export{i as a};
