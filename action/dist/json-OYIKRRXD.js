import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{c as o}from"./chunk-V7O767X4.js";import"./chunk-7AAJWRLB.js";function l(t){let i=t.findings.map(({fingerprint:n,rule:r,level:s,message:e,...p})=>({rule:r,level:s,message:e,fingerprint:n,...p}));return`${u(JSON.stringify({schema:"report/v1",...t,findings:i},null,2))}
`}function u(t){return t.replaceAll("##[","#\\u0023[").replace(/[^\n -~]/gu,n=>o(n)?g(n):n)}function g(t){return Array.from({length:t.length},(n,r)=>t.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}export{l as printJson};
