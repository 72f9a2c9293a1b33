import"./chunk-J65QGOTE.js";import"./chunk-DYL2QPEZ.js";import{e as n}from"./chunk-ESFZMH6D.js";import"./chunk-BJNOGMUJ.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-23VCNSTH.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import"./chunk-MEKEQFAE.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
