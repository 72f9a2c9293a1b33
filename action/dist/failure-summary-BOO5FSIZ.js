import"./chunk-4NSMXXEZ.js";import"./chunk-MFO52DFY.js";import{e as n}from"./chunk-5ELDSWTP.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-7S3U5MWA.js";import"./chunk-I7TEVJJ2.js";import"./chunk-AU6MQUK5.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
