import"./chunk-26UJLQHH.js";import"./chunk-TZVWE2QQ.js";import{e as n}from"./chunk-PRGDA34D.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-PMEGTRZN.js";import"./chunk-I7TEVJJ2.js";import"./chunk-3NMWZQO6.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
