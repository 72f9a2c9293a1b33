import{K as e}from"./chunk-EEHPXRBF.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-VVAJFKDF.js")).feeds}export{i as a};
