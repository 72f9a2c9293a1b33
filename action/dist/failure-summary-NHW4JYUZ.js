import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{b as n}from"./chunk-KDXBJTR2.js";import"./chunk-OR2Q3NFK.js";import"./chunk-7WZD6H7O.js";import"./chunk-7AAJWRLB.js";function c(r){return`## catalogc could not run

${r.trimEnd().split(`
`).map(t=>n(t)).join(`

`)}
`}export{c as failureSummary};
