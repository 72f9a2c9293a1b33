import"./chunk-2MXHYNCT.js";import"./chunk-U7C7ZJ4X.js";import{e as n}from"./chunk-66B4K4RM.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-TAGHUGTN.js";import"./chunk-I7TEVJJ2.js";import"./chunk-F4PFLZ7F.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
