import{a}from"./chunk-VGUCVWMM.js";import"./chunk-4N7X36TQ.js";import"./chunk-3RNHDNP5.js";export{a as comparing};
