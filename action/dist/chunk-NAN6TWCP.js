import{K as e}from"./chunk-GECNN75I.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-UXF2H4HF.js")).feeds}export{i as a};
