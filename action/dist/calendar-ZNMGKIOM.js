import{f as o}from"./chunk-EONSGDUU.js";import"./chunk-ACLJB4X5.js";import"./chunk-HGRODRTN.js";import"./chunk-72WQSOV7.js";import"./chunk-VUJKWCT3.js";export{o as calendarOf};
