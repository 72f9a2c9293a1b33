import"./chunk-FLV2Y5F4.js";import"./chunk-2LZH5IUP.js";import{e as n}from"./chunk-G32NRVXR.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-DGOIN447.js";import"./chunk-I7TEVJJ2.js";import"./chunk-DW63HJFC.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
