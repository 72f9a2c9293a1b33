import{me as o,ne as r}from"./chunk-YSIZIAKF.js";import"./chunk-PMRCUDW3.js";import"./chunk-VUJKWCT3.js";export{o as plain,r as say};
