import"./chunk-K2OTWNF3.js";import"./chunk-AVZ5GPPA.js";import{e as n}from"./chunk-VFVYGO2L.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-OS3HRXX6.js";import"./chunk-I7TEVJJ2.js";import"./chunk-5BS74ATO.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
