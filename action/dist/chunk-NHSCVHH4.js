import{K as e}from"./chunk-WSZMOCX3.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-5RF47SPG.js")).feeds}export{i as a};
