import{K as e}from"./chunk-SUXKREO7.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-VNWIA2GL.js")).feeds}export{i as a};
