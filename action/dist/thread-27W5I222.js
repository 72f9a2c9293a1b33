import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import"./chunk-7AAJWRLB.js";import{Worker as a}from"node:worker_threads";function c(e,t){let r=[];return new Promise(s=>{let n=()=>s(r);try{let o=new a(e,{workerData:t});o.on("message",i=>r.push(i)),o.on("error",n),o.on("exit",n)}catch{n()}})}export{c as inThread};
