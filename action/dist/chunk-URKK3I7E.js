import{K as e}from"./chunk-LBYTV357.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-LY3IJFKV.js")).feeds}export{i as a};
