import{K as e}from"./chunk-IV7NVHQW.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-ATOIGYMB.js")).feeds}export{i as a};
