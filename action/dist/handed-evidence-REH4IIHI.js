import{Ld as o}from"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{o as handedEvidence};
