import{K as e}from"./chunk-D5BAM53S.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-GY2LJNKX.js")).feeds}export{i as a};
