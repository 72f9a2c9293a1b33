import{K as e}from"./chunk-5BS74ATO.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-WYZIKEOA.js")).feeds}export{i as a};
