import{a as o,b as r}from"./chunk-Q435UI5Z.js";import"./chunk-SBPEEJNZ.js";import"./chunk-GIJ65HA3.js";import"./chunk-PJAOLNMV.js";import"./chunk-VUJKWCT3.js";export{r as installedFolder,o as own};
