import{K as e}from"./chunk-X2323773.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-DE4DSQ7J.js")).feeds}export{i as a};
