import{K as e}from"./chunk-RMEOLNRE.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-KD2HKLTE.js")).feeds}export{i as a};
