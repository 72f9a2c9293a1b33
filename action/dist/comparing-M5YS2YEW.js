import{a,b}from"./chunk-VLQYT4EH.js";import"./chunk-HQZHYTBX.js";import"./chunk-DR5ULB5Y.js";import"./chunk-VUJKWCT3.js";export{a as comparing,b as comparingAll};
