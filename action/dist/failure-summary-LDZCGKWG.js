import"./chunk-E45BP6LJ.js";import"./chunk-QNJ4ETSD.js";import{e as n}from"./chunk-RUYPIP6N.js";import"./chunk-62EEELTI.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-ASS7J65G.js";import"./chunk-I7TEVJJ2.js";import"./chunk-5H575E7Q.js";import"./chunk-VUJKWCT3.js";function m(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(o=>n(o)).join(`

`)}
`}export{m as failureSummary};
