import{K as e}from"./chunk-DW63HJFC.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-UDPBY3UU.js")).feeds}export{i as a};
