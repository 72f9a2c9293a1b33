import{createRequire as i}from"node:module";var n,t=()=>n??=i(import.meta.url)("./findings.js"),r=(...e)=>t().findingText(...e),d=(...e)=>t().placed(...e);export{r as a,d as b};
