import{K as e}from"./chunk-F4PFLZ7F.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-XZYEQIA7.js")).feeds}export{i as a};
