import{a,b}from"./chunk-4UJMWCJH.js";import"./chunk-VYL5V47R.js";import"./chunk-DR5ULB5Y.js";import"./chunk-VUJKWCT3.js";export{a as comparing,b as comparingAll};
