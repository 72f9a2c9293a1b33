import"./chunk-B5KBJMVY.js";import"./chunk-7YNXZCD6.js";import{e as n}from"./chunk-SQ2HH3GO.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-LF2VMAXR.js";import"./chunk-I7TEVJJ2.js";import"./chunk-LBYTV357.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
