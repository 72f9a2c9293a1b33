function c(n,i,l={}){let e=Object.entries(l).flatMap(([o,r])=>r===void 0||r===""?[]:`${o}=${g(String(r))}`);return`::${n}${e.length===0?"":` ${e.join(",")}`}::${t(i)}`}function t(n){return n.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function g(n){return t(n).replaceAll(":","%3A").replaceAll(",","%2C")}export{c as a};
