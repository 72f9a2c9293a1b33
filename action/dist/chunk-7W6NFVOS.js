import{K as e}from"./chunk-THNH4JHW.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-SJBQ3ESV.js")).feeds}export{i as a};
