import"./chunk-LN6MK3QL.js";import"./chunk-DUUQSOZ7.js";import{e as n}from"./chunk-YNA7RKGU.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-EQNFRM7P.js";import"./chunk-I7TEVJJ2.js";import"./chunk-5L5Z2WEC.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
