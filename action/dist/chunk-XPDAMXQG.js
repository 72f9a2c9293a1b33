import{K as e}from"./chunk-AU6MQUK5.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-CERMKUOP.js")).feeds}export{i as a};
