import{K as e}from"./chunk-UVQJHDQA.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-QINADP2J.js")).feeds}export{i as a};
