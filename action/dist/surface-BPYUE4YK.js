import{a as o}from"./chunk-NMJ5PTJF.js";import"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{o as surfaceChanges};
