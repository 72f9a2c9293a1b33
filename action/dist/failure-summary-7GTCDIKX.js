import"./chunk-BDWFYGNY.js";import"./chunk-XHSNA4D7.js";import{e as n}from"./chunk-YUY7IYVO.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-MANLZ5CQ.js";import"./chunk-I7TEVJJ2.js";import"./chunk-XMCSDRZ6.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
