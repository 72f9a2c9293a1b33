import"./chunk-CECTDYEI.js";import"./chunk-74ZNTF7N.js";import{e as n}from"./chunk-YSIX6V3K.js";import"./chunk-BJNOGMUJ.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-UPMXI6HW.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import"./chunk-3KD7PEFQ.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
