import"./chunk-NW3Y7R6C.js";import"./chunk-JLK4MO2Z.js";import{e as n}from"./chunk-K5FY2T52.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-JG5C66C6.js";import"./chunk-I7TEVJJ2.js";import"./chunk-ESI3MZ6Z.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
