import{K as e}from"./chunk-T2C7HFGH.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-L7L4KBH7.js")).feeds}export{i as a};
