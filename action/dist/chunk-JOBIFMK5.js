import{K as e}from"./chunk-UVXPPCUW.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-5TPKPP5S.js")).feeds}export{i as a};
