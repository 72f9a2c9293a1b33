import{K as e}from"./chunk-IZTQQJT6.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-C26YJCIQ.js")).feeds}export{i as a};
