import"./chunk-WD5LQFC6.js";import"./chunk-VMFNN7EL.js";import{e as n}from"./chunk-3OSMFCYR.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-676MBNSB.js";import"./chunk-I7TEVJJ2.js";import"./chunk-WKBCY6JE.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
