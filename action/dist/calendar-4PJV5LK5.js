import{f as o}from"./chunk-2LSR4WZ4.js";import"./chunk-6WMUC225.js";import"./chunk-GIJ65HA3.js";import"./chunk-PJAOLNMV.js";import"./chunk-VUJKWCT3.js";export{o as calendarOf};
