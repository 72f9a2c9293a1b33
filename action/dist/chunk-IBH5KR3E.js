import{K as e}from"./chunk-RAFYNVVN.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-PN6LRGZS.js")).feeds}export{i as a};
