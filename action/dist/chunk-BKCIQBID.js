import{K as e}from"./chunk-S7HY7JJG.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-QZMXQBN5.js")).feeds}export{i as a};
