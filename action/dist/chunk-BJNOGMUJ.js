var i=["catalog","chain","deprecation","identity","policy","schema","security","structure","version","waiver"];function n(e){return i.includes(e.slice(0,e.indexOf("/")))}export{i as a,n as b};
