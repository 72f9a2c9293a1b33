import{b as n}from"./chunk-OYVLJMS4.js";import"./chunk-ARALKKLJ.js";import"./chunk-5HJN6O7E.js";import"./chunk-VUJKWCT3.js";function c(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(t=>n(t)).join(`

`)}
`}export{c as failureSummary};
