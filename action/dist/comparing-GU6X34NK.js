import{a,b}from"./chunk-NFGDEQFX.js";import"./chunk-6QD6OUTZ.js";import"./chunk-YB2A25FJ.js";import"./chunk-3RNHDNP5.js";export{a as comparing,b as comparingAll};
