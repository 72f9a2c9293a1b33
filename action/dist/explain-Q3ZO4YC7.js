import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{a as x}from"./chunk-A3BGXMJ4.js";import{a as g}from"./chunk-HUNKEVQ4.js";import{a as y}from"./chunk-YXXIKVWN.js";import{b as f}from"./chunk-PUP2AM2J.js";import{a as h}from"./chunk-7WZD6H7O.js";import{m as a}from"./chunk-6KB4HLY2.js";import{s as u}from"./chunk-FZRHLTY2.js";import"./chunk-RC5KAI3W.js";import"./chunk-JJ33IORI.js";import{b as p}from"./chunk-QGCSULP4.js";import{a as d}from"./chunk-MBNIGQW6.js";import{a as m,g as c}from"./chunk-WDUCSXLG.js";import"./chunk-7AAJWRLB.js";function l(n,t){let{today:i="2026-11-20",drift:o=[],losses:e=[]}=t,r=t.base&&a(p(t.base,"base"),i),s=a(p(t.head),i);return g({head:s,...r&&{base:r},today:i,losses:e,drift:o},[n]).findings}function $(n,t,i,o){let e=[f(o,"strong",`Example: ${t}`)];i.today!==void 0&&e.push(`  on ${i.today}`),i.base!==void 0&&e.push("  before",...b(i.base),"  after"),e.push(...b(i.head),"");let r=l(n,i);return r.length===0?e.push(f(o,"good","  finds nothing")):e.push(r.map(s=>T(x(s,o))).join(`

`)),e.join(`
`)}function b(n){return Object.keys(n).sort().map(t=>`    ${h(t)}`)}function T(n){return n.split(`
`).map(t=>t===""?"":`  ${t}`).join(`
`)}function G({words:n,format:t}){y("explain",t);let i=k(n[0]);return{kind:"text",text:t==="json"?()=>L(i):e=>E(i,e),exitCode:0}}function k(n){if(n===void 0)throw new d("rule-missing","explain needs a rule","List them: catalogc rules");let t=u.find(e=>e.id===n);if(t!==void 0)return t;let i=m(n,u.map(e=>e.id))??u.find(e=>e.id.split("/")[1]===n)?.id,o=i===void 0?"List them: catalogc rules":`Did you mean: catalogc explain ${i}`;throw new d("rule-unknown",`No rule is called ${c(n)}`,o)}function E(n,t){let i=[`${f(t,n.level,n.level)} ${f(t,"strong",n.id)}`,`  ${n.title}`,"",...n.why.trim().split(`
`).map(e=>`  ${e.trim()}`.trimEnd()),"",...n.source===void 0?[]:[`  source   ${n.source}`],`  policy   ${S(n)}`,`  fix      ${v(n)}`],o=Object.entries(n.examples).map(([e,r])=>$(n,e,r,t));return`${[i.join(`
`),...o].join(`

`)}
`}function S({id:n,core:t}){return t?"a core rule: a policy can raise it, but not lower it or switch it off":`rules: { ${n}: off }  in policies/policy.yaml switches it off; info, warn and error set its level`}function v({fix:n}){return n===void 0?"by hand":n==="safe"?"known, and safe to apply":"known, but to be looked at before it is applied"}function L(n){let{check:t,examples:i,...o}=n,e=Object.entries(i).map(([r,s])=>({name:r,finds:s.finds,findings:l(n,s).map(({message:w,hint:O,at:j,level:R})=>({level:R,at:j,message:w,hint:O}))}));return`${JSON.stringify({...o,examples:e},null,2)}
`}export{G as runExplain};
