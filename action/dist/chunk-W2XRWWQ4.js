import{K as e}from"./chunk-MJHIK6TW.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-PZ5S6QGG.js")).feeds}export{i as a};
