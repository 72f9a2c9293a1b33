import{K as e}from"./chunk-4WG72HZU.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-D6D22HDI.js")).feeds}export{i as a};
