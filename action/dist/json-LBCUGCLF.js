import{a}from"./chunk-VOYX4JH3.js";import"./chunk-TKSIPCKW.js";import"./chunk-V6GHFN7C.js";import"./chunk-5HJN6O7E.js";import"./chunk-VUJKWCT3.js";export{a as printJson};
