import{o as e}from"./chunk-QQJTNYPS.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-WQGFPQKE.js")).feeds}export{i as a};
