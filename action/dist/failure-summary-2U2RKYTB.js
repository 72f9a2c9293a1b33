import"./chunk-J7VRUDAF.js";import"./chunk-Y7MTGJAP.js";import{e as n}from"./chunk-PPYIP6FF.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-NSC3Q6TR.js";import"./chunk-I7TEVJJ2.js";import"./chunk-I5TIKWQT.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
