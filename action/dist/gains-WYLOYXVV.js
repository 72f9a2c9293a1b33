import{a as o}from"./chunk-XMGTAJ2B.js";import"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{o as gainsOf};
