import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{a,b}from"./chunk-PUP2AM2J.js";import"./chunk-7AAJWRLB.js";export{a as plain,b as say};
