import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{n as e}from"./chunk-HW7L2KJI.js";import"./chunk-6KB4HLY2.js";import{s as r}from"./chunk-FZRHLTY2.js";import"./chunk-RC5KAI3W.js";import"./chunk-JJ33IORI.js";import"./chunk-QGCSULP4.js";import{b as o}from"./chunk-J33WBOJY.js";import"./chunk-MBNIGQW6.js";import"./chunk-WDUCSXLG.js";import"./chunk-7AAJWRLB.js";import{parentPort as a,workerData as p}from"node:worker_threads";var t=p;for(let s of e(t,r,o(t.folder)))a?.postMessage(s);
