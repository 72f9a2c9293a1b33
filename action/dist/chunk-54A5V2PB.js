import{a as o}from"./chunk-ZTE436IH.js";var n={name:"catalogc",version:o.version};export{n as a};
