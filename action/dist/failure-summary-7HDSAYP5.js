import"./chunk-RSTWRWUO.js";import"./chunk-PP4E4KJJ.js";import{e as n}from"./chunk-WIKFCX4Q.js";import"./chunk-BJNOGMUJ.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-EMD4MQFS.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import"./chunk-JCWJWYWD.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
