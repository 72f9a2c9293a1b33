import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{c as r}from"./chunk-7WZD6H7O.js";function e(n,i=2){return JSON.stringify(n,null,i).replaceAll("##[","#\\u0023[").replace(/[^\n -~]/gu,s=>r(s)?u(s):s)}function u(n){return Array.from({length:n.length},(t,o)=>n.charCodeAt(o)).map(t=>`\\u${t.toString(16).padStart(4,"0")}`).join("")}export{e as a};
