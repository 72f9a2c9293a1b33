import{K as e}from"./chunk-MVYEFHYJ.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-AQG7VRO5.js")).feeds}export{i as a};
