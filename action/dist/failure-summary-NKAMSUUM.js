import"./chunk-W7TA4GX3.js";import"./chunk-UQ274RGA.js";import{e as n}from"./chunk-H4DMQ7BG.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-27HTB6HA.js";import"./chunk-I7TEVJJ2.js";import"./chunk-KNW6H5WN.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
