import{K as e}from"./chunk-MEKEQFAE.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-IXGVUTDP.js")).feeds}export{i as a};
