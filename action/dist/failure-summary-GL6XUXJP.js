import"./chunk-KD36HYUN.js";import"./chunk-C2RRG635.js";import{e as n}from"./chunk-GXYKLXTU.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-GUD6G2NF.js";import"./chunk-I7TEVJJ2.js";import"./chunk-QQJTNYPS.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
