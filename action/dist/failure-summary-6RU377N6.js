import{Id as n}from"./chunk-YSIZIAKF.js";import"./chunk-PMRCUDW3.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
