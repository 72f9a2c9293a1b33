import{K as e}from"./chunk-MPVZVADG.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-SYZ6PPAS.js")).feeds}export{i as a};
