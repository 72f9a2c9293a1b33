import{K as e}from"./chunk-LHGIDOYF.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-6LKM5JO2.js")).feeds}export{i as a};
