import{Ed as o,Fd as r}from"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{o as comparing,r as comparingAll};
