import{a as R,b as S}from"./chunk-TPEBF3PU.js";import{a as b,c as L}from"./chunk-ZTU6AOBC.js";import{a as v}from"./chunk-MTWPUDPE.js";import{c as x,d as y}from"./chunk-R5LJGEUN.js";import"./chunk-QRRQ5TBG.js";import"./chunk-BJNOGMUJ.js";import"./chunk-K6EGSZG3.js";import"./chunk-Q6WH5UVV.js";import{a as u}from"./chunk-V7XSOBRI.js";import{c as h,i as d,j as w,m as $}from"./chunk-HTQJLULQ.js";import{a}from"./chunk-W6ZWW6VN.js";import"./chunk-OYVLJMS4.js";import{a as c}from"./chunk-ARALKKLJ.js";import"./chunk-SPPAYW72.js";import{a as m}from"./chunk-5HJN6O7E.js";import"./chunk-2LECQCNX.js";import"./chunk-S7KNSPZO.js";import{c as g}from"./chunk-F3RTX4B3.js";import"./chunk-VUJKWCT3.js";var j=10,K=4e3,F=[["error","error"],["warn","warning"],["info","notice"]];function X(n,t=a,i=""){if(t.quiet&&n.findings.length===0)return"";let o={...t,verbose:!0},e=[...F.map(([r])=>G(r,n,o)),I(n,o)];return t.quiet||e.push(...h(n,t),L(n,t)),e.push(F.flatMap(([r,l])=>M(r,l,n,i)).join(`
`)),t.quiet||e.push(b(n,o).join(`
`)),`${[...e,x(n,t)].filter(r=>r!=="").join(`

`)}
`}function G(n,{findings:t},i){let o=d(t).filter(r=>r.level===n);if(o.length===0)return"";let e=y({totals:{error:0,warn:0,info:0,[n]:o.length}});return q(e,o,i)}function I({findings:n},t){let i=w(n);return i.length===0?"":q(`${i.length} waived`,i,t)}function q(n,t,i){let o=t.map(e=>v(e,i)).join(`

`);return`${u("group",n)}
${o}
${u("endgroup","")}`}function M(n,t,i,o){let e=S(d(i.findings)).filter(s=>(s.bystander===!0?"info":s.level)===n),r=e.length>j?e.slice(0,j-1):e,l=r.map(s=>Y(t,s,o)),f=e.length-r.length;return f===0?l:[...l,z(t,f,e.length,i)]}function Y(n,{at:t,bystander:i,span:o,rule:e,message:r,hint:l},f){let C=[r,...i===!0?[$]:[],...l===void 0?[]:[l]].map(m).join(`
`),p=t.file===""?void 0:m(R(f,t.file)),T=o?.line===o?.endLine?{col:o?.column,endColumn:o?.endColumn}:{},k=p===void 0?{}:{file:p,line:o?.line,endLine:o?.endLine,...T};return u(n,c(C,K),{...k,title:m(e)})}function z(n,t,i,{command:o}){let e=n==="notice"?"note":n,r=`and ${t} more ${t===1?e:`${e}s`}, ${i} in all; the log has them, and so has: `;return u(n,c(`${r}catalogc ${m(o)}`,K),{title:g(i,e)})}export{X as printGithub};
