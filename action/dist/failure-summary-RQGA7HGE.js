import"./chunk-KCGICVMK.js";import"./chunk-MZXKSOHJ.js";import{e as n}from"./chunk-7QROP7K5.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-7ORNWQKE.js";import"./chunk-I7TEVJJ2.js";import"./chunk-56VVTPJS.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
