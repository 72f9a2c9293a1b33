import{K as e}from"./chunk-JCWJWYWD.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-AFHYGGYE.js")).feeds}export{i as a};
