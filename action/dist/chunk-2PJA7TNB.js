import{o as e}from"./chunk-L6BV5M7G.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-B2FH7U2P.js")).feeds}export{i as a};
