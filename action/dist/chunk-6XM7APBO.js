import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
function f(t){let n=d(t),e=n===void 0||n===""?"":`${n}/`,o=[],i=new Map;for(let r of t)if(n===void 0||!r.startsWith(e))o.push(r);else{let s=c(r.slice(e.length));i.set(s,(i.get(s)??0)+1)}return{committed:o,out:n,inside:i}}function d(t){let n=t.find(e=>/(^|\/)catalog-index\.json$/.test(e));return n?.slice(0,Math.max(0,n.lastIndexOf("/")))}function c(t){let n=t.indexOf("/");return n<0?t:t.slice(0,n+1)}export{f as a,d as b};
