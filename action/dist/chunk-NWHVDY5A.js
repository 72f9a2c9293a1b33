import{K as e}from"./chunk-WKBCY6JE.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-QX4TM3AF.js")).feeds}export{i as a};
