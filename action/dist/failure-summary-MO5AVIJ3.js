import"./chunk-IEPSGCX3.js";import"./chunk-XBVUB7KQ.js";import{e as n}from"./chunk-C7V2HS4B.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-BHCE66MP.js";import"./chunk-I7TEVJJ2.js";import"./chunk-L6BV5M7G.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
