import"./chunk-ZBU5BY5Z.js";import"./chunk-6WFTYTRW.js";import{e as n}from"./chunk-MWZSD7MM.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-YS52OAKA.js";import"./chunk-I7TEVJJ2.js";import"./chunk-THNH4JHW.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
