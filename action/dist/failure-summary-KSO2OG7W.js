import"./chunk-5ZGCYO3X.js";import"./chunk-33GGJNEN.js";import{e as n}from"./chunk-WGHV3GM6.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-EAWYF7PL.js";import"./chunk-I7TEVJJ2.js";import"./chunk-QLE7L7YC.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
