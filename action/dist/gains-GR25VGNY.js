import{a as o}from"./chunk-XMGTAJ2B.js";import"./chunk-GIJ65HA3.js";import"./chunk-PJAOLNMV.js";import"./chunk-VUJKWCT3.js";export{o as gainsOf};
