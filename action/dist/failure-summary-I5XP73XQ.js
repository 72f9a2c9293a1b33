import"./chunk-FHX7RCCX.js";import"./chunk-R6ECGZUP.js";import{e as n}from"./chunk-OZZICCB3.js";import"./chunk-XLXIO5MM.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-O6JH6RPJ.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import"./chunk-WSZMOCX3.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
