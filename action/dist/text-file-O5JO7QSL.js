import{a}from"./chunk-M2PC3CH7.js";import"./chunk-VUJKWCT3.js";export{a as readTextFile};
