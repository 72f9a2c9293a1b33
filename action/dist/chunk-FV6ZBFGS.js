import{K as e}from"./chunk-KMXTLBIK.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-OYRNOS73.js")).feeds}export{i as a};
