import{K as e}from"./chunk-Q72L3B5A.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-OLTEOAWP.js")).feeds}export{i as a};
