import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{a as n}from"./chunk-5ZVXHQ6Q.js";import"./chunk-7WZD6H7O.js";import"./chunk-7AAJWRLB.js";function f(r){let o=r.findings.map(({fingerprint:t,rule:s,level:e,message:i,...p})=>({rule:s,level:e,message:i,fingerprint:t,...p}));return`${n({schema:"report/v1",...r,findings:o})}
`}export{f as printJson};
