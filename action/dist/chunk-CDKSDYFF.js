import{o as e}from"./chunk-5C2YRFE4.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-X54CHPIO.js")).feeds}export{i as a};
