import{a as o}from"./chunk-IVLGE4K5.js";import"./chunk-XVMJ4U7L.js";import"./chunk-GIJ65HA3.js";import"./chunk-PJAOLNMV.js";import"./chunk-VUJKWCT3.js";export{o as printJson};
