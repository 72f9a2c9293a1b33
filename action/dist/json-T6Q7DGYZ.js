import{a}from"./chunk-5WLWPKTO.js";import"./chunk-4GDKT2TD.js";import"./chunk-5HJN6O7E.js";import"./chunk-3RNHDNP5.js";export{a as printJson};
