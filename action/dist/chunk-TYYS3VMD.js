var r=class extends Error{code;hint;constructor(t,s,n,i){super(s,i),this.name="Trouble",this.code=t,this.hint=n}};export{r as a};
