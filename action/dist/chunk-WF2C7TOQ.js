import{K as e}from"./chunk-EG3ALYBS.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-Q6M4FBLF.js")).feeds}export{i as a};
