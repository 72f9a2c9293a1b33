import{a as o}from"./chunk-P6ENSK7G.js";import"./chunk-GIJ65HA3.js";import"./chunk-PJAOLNMV.js";import"./chunk-VUJKWCT3.js";export{o as rules};
