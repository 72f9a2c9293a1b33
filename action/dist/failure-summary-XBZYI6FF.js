import"./chunk-QNMKN54J.js";import"./chunk-XMHG2BEL.js";import{e as n}from"./chunk-PLHAML6H.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-7TVVBQSK.js";import"./chunk-I7TEVJJ2.js";import"./chunk-RO6CUEJ6.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
