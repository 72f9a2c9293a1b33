import{a as o}from"./chunk-GVRWNZGH.js";import"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{o as readTextFile};
