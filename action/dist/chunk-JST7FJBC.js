import{o as e}from"./chunk-72WQSOV7.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-WA62XZIN.js")).feeds}export{i as a};
