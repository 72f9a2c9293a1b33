import{K as e}from"./chunk-RBCPXNMG.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-CS467D55.js")).feeds}export{i as a};
