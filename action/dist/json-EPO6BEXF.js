import{a as o}from"./chunk-HUNTT3XW.js";import"./chunk-YYKX3S7N.js";import"./chunk-YSIZIAKF.js";import"./chunk-PMRCUDW3.js";import"./chunk-VUJKWCT3.js";export{o as printJson};
