import{K as e}from"./chunk-ID7YYCGL.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-IY52KBES.js")).feeds}export{i as a};
