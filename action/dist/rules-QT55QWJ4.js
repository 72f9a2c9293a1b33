import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{a as m}from"./chunk-YXXIKVWN.js";import{b as a}from"./chunk-PUP2AM2J.js";import{s as c}from"./chunk-FZRHLTY2.js";import"./chunk-RC5KAI3W.js";import"./chunk-JJ33IORI.js";import"./chunk-QGCSULP4.js";import"./chunk-MBNIGQW6.js";import{c as p}from"./chunk-WDUCSXLG.js";import"./chunk-7AAJWRLB.js";function E({format:t}){m("rules",t);let n=[...c].sort((o,r)=>o.id<r.id?-1:1);return{kind:"text",text:t==="json"?()=>x(n):o=>y(n,o),exitCode:0}}function y(t,n){let e=Math.max(...t.map(({id:i})=>i.length)),o=t.map(({id:i,level:l,core:u,fix:d,title:f})=>[a(n,l,l.padEnd(5)),u?"core":"    ",(d??"").padEnd(6),i.padEnd(e),f].join("  ")),r=a(n,"faint",["level","core","fix   ","rule".padEnd(e),"title"].join("  ")),s=`${p(t.length,"rule")}. A policy can raise a core rule, but not switch it off. Why one is there: catalogc explain <rule>`;return`${[r,...o,"",s].join(`
`)}
`}function x(t){let n=t.map(({id:e,level:o,core:r,fix:s,since:i,title:l,source:u})=>({id:e,level:o,core:r===!0,fix:s??null,since:i,title:l,source:u??null}));return`${JSON.stringify({rules:n},null,2)}
`}export{E as runRules};
