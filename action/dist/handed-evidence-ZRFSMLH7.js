import{Ld as o}from"./chunk-GIJ65HA3.js";import"./chunk-PJAOLNMV.js";import"./chunk-VUJKWCT3.js";export{o as handedEvidence};
