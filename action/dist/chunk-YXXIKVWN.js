import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{a as r}from"./chunk-MBNIGQW6.js";function m(t,o){if(o==="human"||o==="json")return;let e=`${t} has no report to print as ${o}`;throw new r("format-elsewhere",e,"Leave --format out, or write: --format json")}export{m as a};
