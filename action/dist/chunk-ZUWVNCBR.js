import{K as e}from"./chunk-6WBGIV5P.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-6VWLV5KU.js")).feeds}export{i as a};
