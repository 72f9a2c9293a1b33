import{a as o}from"./chunk-JZ3RTPLS.js";import"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{o as rules};
