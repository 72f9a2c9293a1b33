import"./chunk-SABWAAXE.js";import"./chunk-THTLDQBH.js";import{e as n}from"./chunk-MVEK7HHE.js";import"./chunk-BJNOGMUJ.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-RQ5TFUDA.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import"./chunk-ZYIDWH75.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
