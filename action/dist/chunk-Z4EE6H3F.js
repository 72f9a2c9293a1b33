import{K as e}from"./chunk-DPS7B37X.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-FKOB5LU4.js")).feeds}export{i as a};
