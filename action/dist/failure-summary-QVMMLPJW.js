import"./chunk-RNMCOLZB.js";import"./chunk-E5R6HUEG.js";import{e as n}from"./chunk-NLQX4SS2.js";import"./chunk-BJNOGMUJ.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-63EHOFMO.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import"./chunk-SHUEQT4Z.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
