import{K as e}from"./chunk-56VVTPJS.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-P5YECODS.js")).feeds}export{i as a};
