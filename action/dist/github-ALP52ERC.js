import{a as h,c as x}from"./chunk-VEJK2VZW.js";import{a}from"./chunk-MTWPUDPE.js";import"./chunk-QRRQ5TBG.js";import{a as L,b as v}from"./chunk-64II4WAB.js";import{c as g,g as $,h as b}from"./chunk-V6TEOWKS.js";import"./chunk-K6EGSZG3.js";import"./chunk-SPPAYW72.js";import"./chunk-Q6WH5UVV.js";import{a as f}from"./chunk-V7XSOBRI.js";import{a as c}from"./chunk-ARALKKLJ.js";import{a as p}from"./chunk-W6ZWW6VN.js";import{a as m}from"./chunk-5HJN6O7E.js";import"./chunk-2LECQCNX.js";import"./chunk-S7KNSPZO.js";import{c as d}from"./chunk-F3RTX4B3.js";import"./chunk-3RNHDNP5.js";var w=10,j=4e3,R=[["error","error"],["warn","warning"],["info","notice"]];function N(t,o=p,e=""){if(o.quiet&&t.findings.length===0)return"";let r={...o,verbose:!0},n=R.map(([i])=>S(i,t,r));return o.quiet||n.push(...g(t,o),x(t,o)),n.push(R.flatMap(([i,l])=>q(i,l,t,e)).join(`
`)),o.quiet||n.push(h(t,r).join(`
`)),`${[...n,$(t,o)].filter(i=>i!=="").join(`

`)}
`}function S(t,{findings:o},e){let r=o.filter(l=>l.level===t);if(r.length===0)return"";let n=b({totals:{error:0,warn:0,info:0,[t]:r.length}}),i=r.map(l=>a(l,e)).join(`

`);return`${f("group",n)}
${i}
${f("endgroup","")}`}function q(t,o,e,r){let n=v(e.findings).filter(s=>s.level===t),i=n.length>w?n.slice(0,w-1):n,l=i.map(s=>y(o,s,r)),u=n.length-i.length;return u===0?l:[...l,C(o,u,n.length,e)]}function y(t,{at:o,span:e,rule:r,message:n,hint:i},l){let u=i===void 0?m(n):`${m(n)}
${m(i)}`,s=o.file===""?void 0:m(L(l,o.file)),F=e?.line===e?.endLine?{col:e?.column,endColumn:e?.endColumn}:{},K=s===void 0?{}:{file:s,line:e?.line,endLine:e?.endLine,...F};return f(t,c(u,j),{...K,title:m(r)})}function C(t,o,e,{command:r}){let n=t==="notice"?"note":t,i=`and ${o} more ${o===1?n:`${n}s`}, ${e} in all; the log has them, and so has: `;return f(t,c(`${i}catalogc ${m(r)}`,j),{title:d(e,n)})}export{N as printGithub};
