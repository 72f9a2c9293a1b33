import{K as e}from"./chunk-QBR2WRFW.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-CI5MBEHD.js")).feeds}export{i as a};
