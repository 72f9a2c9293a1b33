import{createRequire as e}from"node:module";var o,r=()=>o??=e(import.meta.url)("./outputs.js"),p=(...t)=>r().shipmentOf(...t);export{p as a};
