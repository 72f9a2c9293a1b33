import"./chunk-CGGKZCKG.js";import"./chunk-2Y32YIFC.js";import{e as n}from"./chunk-BDWOU66I.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-7PN6KEYU.js";import"./chunk-I7TEVJJ2.js";import"./chunk-KMXTLBIK.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
