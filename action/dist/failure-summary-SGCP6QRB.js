import"./chunk-GVQ3KTQD.js";import"./chunk-O3S7WAUB.js";import{e as n}from"./chunk-Z3NKBQ5A.js";import"./chunk-XLXIO5MM.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-55WV3YAM.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import"./chunk-AZ3XGV2M.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
