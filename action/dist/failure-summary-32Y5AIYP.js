import"./chunk-7UQFSM3Z.js";import"./chunk-PFGUSEXG.js";import{e as n}from"./chunk-LEVN6XRZ.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-TXK5EP3G.js";import"./chunk-I7TEVJJ2.js";import"./chunk-FRCO2JD2.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
