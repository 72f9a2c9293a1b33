import{a as o}from"./chunk-GVRWNZGH.js";import"./chunk-GIJ65HA3.js";import"./chunk-PJAOLNMV.js";import"./chunk-VUJKWCT3.js";export{o as readTextFile};
