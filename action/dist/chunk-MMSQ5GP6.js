import{K as e}from"./chunk-B63MFOAR.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-USWCGEND.js")).feeds}export{i as a};
