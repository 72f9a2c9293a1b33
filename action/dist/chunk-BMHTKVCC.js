import{K as e}from"./chunk-ESI3MZ6Z.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-JXE35E3F.js")).feeds}export{i as a};
