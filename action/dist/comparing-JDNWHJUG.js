import{a,b}from"./chunk-ORZIQ7JM.js";import"./chunk-5ROGOTBE.js";import"./chunk-TUXEPJUC.js";import"./chunk-3RNHDNP5.js";export{a as comparing,b as comparingAll};
