import{a}from"./chunk-MIN5A3M3.js";import"./chunk-VUJKWCT3.js";export{a as gainsOf};
