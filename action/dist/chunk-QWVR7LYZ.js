import{K as e}from"./chunk-CH3YYL36.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-E26RD3WD.js")).feeds}export{i as a};
