import{o as e}from"./chunk-PJAOLNMV.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-7MBBDGFF.js")).feeds}export{i as a};
