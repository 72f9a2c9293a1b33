import{K as e}from"./chunk-4TTQZBID.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-Q7GPOINC.js")).feeds}export{i as a};
