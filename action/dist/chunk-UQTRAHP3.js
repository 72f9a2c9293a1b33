import{createRequire as r}from"node:module";var o,e=()=>o??=r(import.meta.url)("./outputs.js"),i=(...t)=>e().textDigest(...t),p=(...t)=>e().treeDigest(...t);export{i as a,p as b};
