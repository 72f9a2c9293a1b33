import{a,b}from"./chunk-NX3ZSAZZ.js";import"./chunk-TFYPSQUH.js";import"./chunk-VUJKWCT3.js";export{a as noRoot,b as readTrustedRoot};
