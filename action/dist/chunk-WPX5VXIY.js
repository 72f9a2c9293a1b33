import{K as e}from"./chunk-5L5Z2WEC.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-C7H2KYJY.js")).feeds}export{i as a};
