import{K as e}from"./chunk-IUNXQLNE.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-OQCTV3CE.js")).feeds}export{i as a};
