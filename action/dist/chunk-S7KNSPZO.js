var o=["none","patch","minor","major"];function p(n,e){return o.indexOf(n)>=o.indexOf(e)?n:e}function r(n,e){return o.indexOf(n)>=o.indexOf(e)}export{o as a,p as b,r as c};
