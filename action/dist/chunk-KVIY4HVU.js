import{a as o}from"./chunk-GZ7TKNK2.js";var n={name:"catalogc",version:o.version};export{n as a};
