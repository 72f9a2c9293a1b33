import{c as e}from"./chunk-DR5ULB5Y.js";async function i({head:r}){if(e(r,"policies/deprecations").length!==0)return(await import("./feeds-KNHOAHAM.js")).feeds}export{i as a};
