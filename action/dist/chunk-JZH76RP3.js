import{a as o}from"./chunk-CXJZOW2G.js";var n={name:"catalogc",version:o.version};export{n as a};
