import{o as e}from"./chunk-FRCO2JD2.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-M2LCAALH.js")).feeds}export{i as a};
