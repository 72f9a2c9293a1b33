import"./chunk-FSSTYFS3.js";import"./chunk-VK77FDRA.js";import{e as n}from"./chunk-HEOXREFM.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-N6BRIZNN.js";import"./chunk-I7TEVJJ2.js";import"./chunk-RBCPXNMG.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
