import{f as o}from"./chunk-TXNPYWJV.js";import"./chunk-RKTG5QPT.js";import"./chunk-YSIZIAKF.js";import"./chunk-PMRCUDW3.js";import"./chunk-VUJKWCT3.js";export{o as calendarOf};
