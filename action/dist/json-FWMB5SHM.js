import{a as o}from"./chunk-MHGPPA7E.js";import"./chunk-6YQVXEXV.js";import"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{o as printJson};
