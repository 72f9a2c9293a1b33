import{K as e}from"./chunk-3NMWZQO6.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-PQ5LLAI4.js")).feeds}export{i as a};
