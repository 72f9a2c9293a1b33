import{a,b}from"./chunk-W6ZWW6VN.js";import"./chunk-VUJKWCT3.js";export{a as plain,b as say};
