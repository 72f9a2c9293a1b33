import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{s as a}from"./chunk-FZRHLTY2.js";import"./chunk-RC5KAI3W.js";import"./chunk-JJ33IORI.js";import"./chunk-QGCSULP4.js";import"./chunk-WDUCSXLG.js";import"./chunk-7AAJWRLB.js";export{a as rules};
