import"./chunk-ZA6JWU6S.js";import"./chunk-6PLCKDFV.js";import{e as n}from"./chunk-YHSLNIVJ.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-TXIMTHZV.js";import"./chunk-I7TEVJJ2.js";import"./chunk-5C2YRFE4.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
