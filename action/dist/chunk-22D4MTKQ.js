import{K as e}from"./chunk-KNW6H5WN.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-6ZXHWM44.js")).feeds}export{i as a};
