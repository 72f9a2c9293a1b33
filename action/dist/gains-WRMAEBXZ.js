import{a}from"./chunk-MIN5A3M3.js";import"./chunk-3RNHDNP5.js";export{a as gainsOf};
