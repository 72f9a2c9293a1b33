import"./chunk-OQ3MTN4V.js";import"./chunk-Z3WOATD6.js";import{e as n}from"./chunk-SNIQBAXX.js";import"./chunk-XLXIO5MM.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-ZKPZEOW7.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import"./chunk-RCTPUORS.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
