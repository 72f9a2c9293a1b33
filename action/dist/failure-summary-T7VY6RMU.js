import"./chunk-3TKKK33C.js";import"./chunk-VWGCN3NH.js";import{e as n}from"./chunk-MZXOZ24J.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-KGSZNMEY.js";import"./chunk-I7TEVJJ2.js";import"./chunk-MPVZVADG.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
