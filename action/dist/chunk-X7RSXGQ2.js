import{K as e}from"./chunk-2F467PUG.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-WM62FPSQ.js")).feeds}export{i as a};
