import{a as o}from"./chunk-FWD3SIG5.js";import"./chunk-YSIZIAKF.js";import"./chunk-PMRCUDW3.js";import"./chunk-VUJKWCT3.js";export{o as surfaceChanges};
