import"./chunk-2PJ3WCN3.js";import"./chunk-5VELZUCG.js";import{e as n}from"./chunk-WFSGLSCK.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-S4NYVEP5.js";import"./chunk-I7TEVJJ2.js";import"./chunk-Z44L52ZL.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
