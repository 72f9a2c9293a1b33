import{K as e}from"./chunk-Z44L52ZL.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-N62HZ2OF.js")).feeds}export{i as a};
