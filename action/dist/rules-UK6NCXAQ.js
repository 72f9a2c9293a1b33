import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{v as a}from"./chunk-FYT5BEYE.js";import"./chunk-RC5KAI3W.js";import"./chunk-JJ33IORI.js";import"./chunk-WDUCSXLG.js";import"./chunk-7AAJWRLB.js";export{a as rules};
