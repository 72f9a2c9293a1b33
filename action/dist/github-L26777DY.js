import{a as w,b as S}from"./chunk-CO4BVW2Z.js";import{a as u}from"./chunk-V7XSOBRI.js";import"./chunk-GVQ3KTQD.js";import"./chunk-O3S7WAUB.js";import{a,c,h,i as v,p as d,q as $,t as b,u as x,v as y,w as L,y as R}from"./chunk-Z3NKBQ5A.js";import"./chunk-XLXIO5MM.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-55WV3YAM.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import{E as m,e as g}from"./chunk-AZ3XGV2M.js";import"./chunk-VUJKWCT3.js";var j=10,K=4e3,F=[["error","error"],["warn","warning"],["info","notice"]];function X(n,t=a,i=""){if(t.quiet&&n.findings.length===0)return"";let o={...t,verbose:!0},e=[...F.map(([r])=>G(r,n,o)),I(n,o)];return t.quiet||e.push(...h(n,t),R(n,t)),e.push(F.flatMap(([r,l])=>M(r,l,n,i)).join(`
`)),t.quiet||e.push(x(n,o).join(`
`)),`${[...e,y(n,t)].filter(r=>r!=="").join(`

`)}
`}function G(n,{findings:t},i){let o=d(t).filter(r=>r.level===n);if(o.length===0)return"";let e=L({totals:{error:0,warn:0,info:0,[n]:o.length}});return q(e,o,i)}function I({findings:n},t){let i=$(n);return i.length===0?"":q(`${i.length} waived`,i,t)}function q(n,t,i){let o=t.map(e=>v(e,i)).join(`

`);return`${u("group",n)}
${o}
${u("endgroup","")}`}function M(n,t,i,o){let e=S(d(i.findings)).filter(s=>(s.bystander===!0?"info":s.level)===n),r=e.length>j?e.slice(0,j-1):e,l=r.map(s=>Y(t,s,o)),f=e.length-r.length;return f===0?l:[...l,z(t,f,e.length,i)]}function Y(n,{at:t,bystander:i,span:o,rule:e,message:r,hint:l},f){let C=[r,...i===!0?[b]:[],...l===void 0?[]:[l]].map(m).join(`
`),p=t.file===""?void 0:m(w(f,t.file)),T=o?.line===o?.endLine?{col:o?.column,endColumn:o?.endColumn}:{},k=p===void 0?{}:{file:p,line:o?.line,endLine:o?.endLine,...T};return u(n,c(C,K),{...k,title:m(e)})}function z(n,t,i,{command:o}){let e=n==="notice"?"note":n,r=`and ${t} more ${t===1?e:`${e}s`}, ${i} in all; the log has them, and so has: `;return u(n,c(`${r}catalogc ${m(o)}`,K),{title:g(i,e)})}export{X as printGithub};
