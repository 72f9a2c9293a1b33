import{createRequire as r}from"node:module";var s,t=()=>s??=r(import.meta.url)("./digests.js"),i=(...e)=>t().textDigest(...e),g=(...e)=>t().treeDigest(...e);export{i as a,g as b};
