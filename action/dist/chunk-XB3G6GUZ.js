import{K as e}from"./chunk-SHUEQT4Z.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-2IPMEU6I.js")).feeds}export{i as a};
