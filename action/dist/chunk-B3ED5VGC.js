import{a as n}from"./chunk-OVCR4PVE.js";function f(r){let o=r.findings.map(({fingerprint:t,rule:s,level:e,message:i,...p})=>({rule:s,level:e,message:i,fingerprint:t,...p}));return`${n({schema:"report/v1",...r,findings:o})}
`}export{f as a};
