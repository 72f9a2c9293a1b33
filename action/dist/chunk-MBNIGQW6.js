import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var r=class extends Error{code;hint;constructor(t,s,n,i){super(s,i),this.name="Trouble",this.code=t,this.hint=n}};export{r as a};
