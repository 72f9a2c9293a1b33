import{g as n}from"./chunk-3KXB3BUE.js";function i(r){try{return n(r)}catch{return}}export{i as a};
