import"./chunk-MNKFFMMA.js";import"./chunk-ET42BU2G.js";import{e as n}from"./chunk-HGQ4ZARS.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-TVXONAUX.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7HY7JJG.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
