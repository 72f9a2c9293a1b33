import{createRequire as t}from"node:module";var i,n=()=>i??=t(import.meta.url)("./findings.js"),o=(...e)=>n().findingText(...e);export{o as a};
