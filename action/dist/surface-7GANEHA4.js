import{a as o}from"./chunk-U52GFPCP.js";import"./chunk-GIJ65HA3.js";import"./chunk-PJAOLNMV.js";import"./chunk-VUJKWCT3.js";export{o as surfaceChanges};
