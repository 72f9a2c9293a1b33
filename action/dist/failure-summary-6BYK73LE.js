import"./chunk-T2FSRQO5.js";import"./chunk-KNQCG7LM.js";import{e as n}from"./chunk-KOXQKNHC.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-CGOFPIQF.js";import"./chunk-I7TEVJJ2.js";import"./chunk-MVYEFHYJ.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
