import{a,b}from"./chunk-DTSLNMDJ.js";import"./chunk-LGSJHGOW.js";import"./chunk-YB2A25FJ.js";import"./chunk-VUJKWCT3.js";export{a as comparing,b as comparingAll};
