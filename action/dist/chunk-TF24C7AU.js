import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{a as t}from"./chunk-JJ33IORI.js";function u(e,n){return n===""?e===""?".":e:e===""?n:`${e}/${n}`}function o(e){return[...e].sort((n,r)=>i(n.level)-i(r.level)||s(n)-s(r))}function i(e){return t.indexOf(e)}function s({effect:e,catalog:n,plugin:r}){switch(e){case"catalog-refused":case"catalog-missed":return 0;case"entry-refused":case"entry-dropped":case"install-fails":return 1;case void 0:return n===void 0?2:r===void 0?0:1;default:return 2}}export{u as a,o as b};
