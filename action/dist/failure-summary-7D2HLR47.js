import"./chunk-DME4T5FZ.js";import"./chunk-7Y3UI2RP.js";import{e as n}from"./chunk-RTMHJFVV.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-LHAUFCBL.js";import"./chunk-I7TEVJJ2.js";import"./chunk-IPPGGROM.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
