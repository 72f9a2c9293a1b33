import{a as o,b as r}from"./chunk-RHHSVGHV.js";import"./chunk-RPQHHHJ3.js";import"./chunk-YSIZIAKF.js";import"./chunk-PMRCUDW3.js";import"./chunk-VUJKWCT3.js";export{r as installedFolder,o as own};
