import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{a as m,b as p}from"./chunk-ROAEEGLJ.js";import"./chunk-TQRCFZ34.js";import{b as e}from"./chunk-EWFEL3JN.js";import"./chunk-MBNIGQW6.js";import{v as s}from"./chunk-FYT5BEYE.js";import"./chunk-RC5KAI3W.js";import"./chunk-JJ33IORI.js";import"./chunk-WDUCSXLG.js";import"./chunk-7AAJWRLB.js";async function y(t,r){let i=await e(t,r.trees),n=t.asOf??r.today(),c=m(i,s,n,{drift:!0}),o=p("check",c,t);return{kind:"report",report:o,exitCode:o.passed?0:1}}export{y as runCheck};
