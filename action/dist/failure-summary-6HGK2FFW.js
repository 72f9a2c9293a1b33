import"./chunk-IIB4BPEO.js";import"./chunk-PNNHANWQ.js";import{e as n}from"./chunk-TE4LB6GZ.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-W3SPGIVL.js";import"./chunk-I7TEVJJ2.js";import"./chunk-ACPCCOJ6.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
