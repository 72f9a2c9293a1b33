import"./chunk-AGRLPEUV.js";import"./chunk-TABOKSZA.js";import{e as n}from"./chunk-IQFVOBPL.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-CXI5QCFK.js";import"./chunk-I7TEVJJ2.js";import"./chunk-EG3ALYBS.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
