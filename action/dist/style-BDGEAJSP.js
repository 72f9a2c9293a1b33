import{a,b}from"./chunk-W6ZWW6VN.js";import"./chunk-3RNHDNP5.js";export{a as plain,b as say};
