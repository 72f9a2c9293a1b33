import"./chunk-PQCPM76R.js";import"./chunk-PVENJ7G3.js";import{e as n}from"./chunk-SFGSHG4K.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-37C4CJVV.js";import"./chunk-I7TEVJJ2.js";import"./chunk-2F467PUG.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
