function o(i){let[n="0",t="0",r="0"]=(/^[\d.]+/.exec(i)?.[0]??"").split(".");return[BigInt(n),BigInt(t),BigInt(r)]}export{o as a};
