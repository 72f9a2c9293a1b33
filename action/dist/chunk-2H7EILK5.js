import{K as e}from"./chunk-RQDH2BE5.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-FBR4SWNW.js")).feeds}export{i as a};
