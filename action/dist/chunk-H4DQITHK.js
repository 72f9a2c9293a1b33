import{K as e}from"./chunk-5H575E7Q.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-O7YADRZN.js")).feeds}export{i as a};
