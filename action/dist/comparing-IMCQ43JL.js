import{Ed as o,Fd as r}from"./chunk-YSIZIAKF.js";import"./chunk-PMRCUDW3.js";import"./chunk-VUJKWCT3.js";export{o as comparing,r as comparingAll};
