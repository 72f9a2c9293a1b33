import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{b as a,c as b}from"./chunk-UINNVHRI.js";import"./chunk-NPLILEYE.js";import"./chunk-A3BGXMJ4.js";import"./chunk-PUP2AM2J.js";import"./chunk-6XM7APBO.js";import"./chunk-7WZD6H7O.js";import"./chunk-WDUCSXLG.js";import"./chunk-7AAJWRLB.js";export{a as printHuman,b as skippedText};
