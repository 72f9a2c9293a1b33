import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{b as a}from"./chunk-PUP2AM2J.js";import{v as p}from"./chunk-YBIWOT6T.js";import"./chunk-RC5KAI3W.js";import"./chunk-JJ33IORI.js";import{c}from"./chunk-WDUCSXLG.js";import"./chunk-7AAJWRLB.js";function O({format:t}){let n=[...p].sort((o,r)=>o.id<r.id?-1:1);return{kind:"text",text:t==="json"?()=>y(n):o=>f(n,o),exitCode:0}}function f(t,n){let e=Math.max(...t.map(({id:i})=>i.length)),o=t.map(({id:i,level:l,core:u,fix:m,title:d})=>[a(n,l,l.padEnd(5)),u?"core":"    ",(m??"").padEnd(6),i.padEnd(e),d].join("  ")),r=a(n,"faint",["level","core","fix   ","rule".padEnd(e),"title"].join("  ")),s=`${c(t.length,"rule")}. A policy can raise a core rule, but not switch it off. Why one is there: catalogc explain <rule>`;return`${[r,...o,"",s].join(`
`)}
`}function y(t){let n=t.map(({id:e,level:o,core:r,fix:s,since:i,title:l,source:u})=>({id:e,level:o,core:r===!0,fix:s??null,since:i,title:l,source:u??null}));return`${JSON.stringify({rules:n},null,2)}
`}export{O as runRules};
