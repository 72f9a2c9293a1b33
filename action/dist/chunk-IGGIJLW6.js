function a(e){return e==="marketplace"||e==="catalog"}function n(e){return e.index===void 0?{file:e.file,pointer:""}:{file:e.file,document:e.index,pointer:""}}export{a,n as b};
