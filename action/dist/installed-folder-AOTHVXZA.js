import{a as o,b as r}from"./chunk-7WJF4Q5B.js";import"./chunk-F4WHSFG3.js";import"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{r as installedFolder,o as own};
