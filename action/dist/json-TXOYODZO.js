import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{c as i}from"./chunk-7WZD6H7O.js";import"./chunk-7AAJWRLB.js";function e(n,r=2){return JSON.stringify(n,null,r).replaceAll("##[","#\\u0023[").replace(/[^\n -~]/gu,o=>i(o)?l(o):o)}function l(n){return Array.from({length:n.length},(t,s)=>n.charCodeAt(s)).map(t=>`\\u${t.toString(16).padStart(4,"0")}`).join("")}function a(n){let r=n.findings.map(({fingerprint:t,rule:s,level:o,message:p,...u})=>({rule:s,level:o,message:p,fingerprint:t,...u}));return`${e({schema:"report/v1",...n,findings:r})}
`}export{a as printJson};
