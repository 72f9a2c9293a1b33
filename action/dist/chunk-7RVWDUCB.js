import{K as e}from"./chunk-X6PYNWHH.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-N6IO7U3T.js")).feeds}export{i as a};
