import{a as v}from"./chunk-D7DPW4W3.js";import"./chunk-PYR3JBG4.js";import{c as P}from"./chunk-4MVR7WTJ.js";import"./chunk-PLX5ZVM6.js";import"./chunk-WOZT7ML3.js";import{e as b}from"./chunk-C7YLQWHO.js";import"./chunk-MTDNVS4L.js";import"./chunk-BJNOGMUJ.js";import"./chunk-KWRBUOW4.js";import"./chunk-UEA3OX65.js";import"./chunk-SSTBDFIH.js";import"./chunk-UHYRZWYJ.js";import"./chunk-A2AVSOZD.js";import"./chunk-RPLQAZ3M.js";import"./chunk-BRYOOG2H.js";import"./chunk-4L45OFMA.js";import"./chunk-K6EGSZG3.js";import"./chunk-YGU2YGXO.js";import{a as A}from"./chunk-TKSIPCKW.js";import"./chunk-SSZJFF3F.js";import"./chunk-FGVYOQBS.js";import"./chunk-2JEBR6VJ.js";import"./chunk-TITC2JNJ.js";import"./chunk-UQTRAHP3.js";import"./chunk-KVIVXQ4V.js";import"./chunk-B5PSFHMH.js";import"./chunk-A52TUYPP.js";import"./chunk-UVM55GX3.js";import"./chunk-ZCKZG567.js";import"./chunk-IGGIJLW6.js";import"./chunk-CQ3TCJAC.js";import"./chunk-V6GHFN7C.js";import"./chunk-NJJNVOGQ.js";import{a as I}from"./chunk-N6OHT2YG.js";import{a as M}from"./chunk-2NCWFWHE.js";import"./chunk-KVIY4HVU.js";import"./chunk-Q6WH5UVV.js";import{c as R}from"./chunk-LGSJHGOW.js";import"./chunk-GZ7TKNK2.js";import"./chunk-L5VIRAXA.js";import"./chunk-G5FOIRWW.js";import{b as T}from"./chunk-W6ZWW6VN.js";import{a as c}from"./chunk-5HJN6O7E.js";import"./chunk-PHJR7VIL.js";import"./chunk-7GO6LWIR.js";import"./chunk-E4AWMSJT.js";import"./chunk-UF7FNXFZ.js";import"./chunk-DZ24VUUT.js";import{a as S}from"./chunk-2LECQCNX.js";import"./chunk-HKE2XOMX.js";import{d as j,f as C}from"./chunk-YB2A25FJ.js";import"./chunk-ER5UQAAR.js";import"./chunk-S7KNSPZO.js";import"./chunk-HLJEXYGD.js";import{a as m}from"./chunk-TYYS3VMD.js";import"./chunk-HNWQXTM5.js";import{c as N,d as k,f as x,g as f}from"./chunk-F3RTX4B3.js";import"./chunk-VUJKWCT3.js";import{posix as K}from"node:path";function F(t){let e=new Set(t.clients.map(n=>z[n]));return new Map([...e].map(n=>[`${n}/plugin.json`,H(_(n,t))]))}var z={claude:".claude-plugin",copilot:".claude-plugin",codex:".codex-plugin",cursor:".cursor-plugin"};function _(t,e){let{author:n,description:o,license:r,name:i,repository:s}=e,l={name:i,version:"0.1.0",description:o,author:{name:n},...s!==void 0&&{repository:s},license:r,keywords:[i]};return t===".codex-plugin"?{...l,...q(e)}:l}function q({author:t,category:e,description:n,name:o,parts:r}){let i=`${o.charAt(0).toUpperCase()}${o.slice(1).replaceAll("-"," ")}`;return{...r.includes("skill")&&{skills:"./skills/"},interface:{displayName:i,shortDescription:n,longDescription:n,developerName:t,category:e,capabilities:["Read"],defaultPrompt:[`Use ${o}.`]}}}function H(t){return`${JSON.stringify(t,null,2)}
`}function J(t){return`import { createInterface } from 'node:readline';

// Speaks MCP over stdin and stdout: one JSON-RPC message per line. Nothing is installed for it, so it brings what it needs.
const tools = [
  { name: 'greet', description: 'Greets somebody by name.', inputSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
];

const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: '${t}', version: '0.1.0' } }),
  ping: () => ({}),
  'tools/list': () => ({ tools }),
  'tools/call': ({ arguments: { name } }) => ({ content: [{ type: 'text', text: \`Hello, \${name}.\` }] }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue; // a notification wants no answer
  const answer = answers[method];
  const said = answer === undefined ? { error: { code: -32601, message: \`No method \${method}\` } } : { result: answer(params ?? {}) };
  process.stdout.write(\`\${JSON.stringify({ jsonrpc: '2.0', id, ...said })}\\n\`);
}
`}function L(t){return t.parts.flatMap(e=>V[e](t))}var V={skill:({description:t,name:e})=>[[`skills/${e}/SKILL.md`,`---
name: ${e}
description: ${W(`${t} Use when somebody asks for it.`)}
---

Write here, step by step, what the agent is to do, and how it knows that it is done.
`]],command:({description:t,name:e})=>[[`commands/${e}.md`,`---
description: ${W(t)}
---

Write here what the agent is to do when somebody types /${e}.
`]],agent:({description:t,name:e})=>[[`agents/${e}.md`,`---
name: ${e}
description: ${W(`${t} Use for such work alone.`)}
---

Write here who this agent is, what it may do, and what it hands back.
`]],hook:()=>[["hooks/hooks.json",`${JSON.stringify({hooks:{SessionStart:[{hooks:[{type:"command",command:'node "${CLAUDE_PLUGIN_ROOT}/hooks/start.mjs"'}]}]}},null,2)}
`],["hooks/start.mjs",`// Runs at every session start of everybody who has this plugin: keep it short, and explain it in README.md.
`]],mcp:({name:t})=>[[".mcp.json",`${JSON.stringify({mcpServers:{[t]:{command:"node",args:["${CLAUDE_PLUGIN_ROOT}/servers/server.mjs"]}}},null,2)}
`],["servers/server.mjs",J(t)]]};function W(t){return JSON.stringify(t)}function E(t){return new Map([...F(t),...L(t),["README.md",`# ${t.name}

${t.description}
`],["CHANGELOG.md",`# Changelog

## 0.1.0

- First version.
`]])}function U({catalogs:t,dry:e,files:n,findings:o,folder:r,name:i},s){let l=n.map(p=>`${e?"would write":"wrote"}  ${c(p)}`),a=o.map(({hint:p,level:g,message:w,rule:$})=>`${T(s,g,g)} ${$}  ${c(w)}${p===void 0?"":`
  help     ${c(p)}`}`),u=t.map(p=>c(p)),O=t.length===0?`No catalog lists it yet: add ${c(i)} to one in catalogs/.`:`Listed in ${u.length>3?N(u.length,"catalog"):k(u).replace(" or "," and ")}.`,h=`Next, write what is in ${c(r)}, then: git add ${c(x(r))} && catalogc check`;return`${[...l,"",...a,O,e?"Nothing was written; the same without --dry-run writes it.":h].join(`
`)}
`}function D({findings:t,...e}){let n=t.map(({level:o,message:r,rule:i})=>({rule:i,level:o,message:r}));return`${A({...e,findings:n})}
`}async function Pt(t,e){let{dir:n,dryRun:o,format:r,words:i}=t;I("new",r);let s=B(i),l=t.asOf??e.today(),a=await R(t,e.trees,"all"),u=P(a,v,l,{drift:!1}).head,O=Q(s,t,u),h=tt(s,u,a.head),p=new Map([...E(O)].map(([d,y])=>[`${h}/${d}`,y])),g=P({...a,head:C(a.head,p)},v,l,{drift:!1}),w=g.findings.filter(({at:d,plugin:y})=>y===s||d.file.startsWith(`${h}/`)),$={name:s,folder:h,dry:o,files:o?[...p.keys()].sort().map(d=>K.join(n,d)):await Y(n,p,a.head,e),catalogs:g.head.catalogs.filter(({entries:d})=>d.some(y=>y.name.value===s)).map(d=>d.name.value),findings:w},G=w.every(d=>b(d.level)>b(g.head.policy.failOn));return{kind:"text",text:d=>r==="json"?D($):U($,d),exitCode:G?0:1}}async function Y(t,e,n,o){return(await o.output.writeEdited(t,e,n)).map(i=>K.join(t,i))}function B([t,e]){if(t!=="plugin")throw new m("word-unknown",t===void 0?"new needs to know what is to be new":`new does not make a ${f(t)}`,"Write: catalogc new plugin my-plugin");if(e===void 0)throw new m("plugin-unnamed","The plugin has no name","Name it: catalogc new plugin my-plugin");if(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(e)&&e.length<=64)return e;let n=e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-+|-+$/g,"").slice(0,64);throw new m("plugin-name",`${f(e)} is no name that every client takes: lower case, digits and single hyphens, at most 64`,`Write: catalogc new plugin ${n===""?"my-plugin":n}`)}function Q(t,{wish:e},{catalogs:n}){let o=n.flatMap(({targets:s})=>S.filter(l=>s.some(a=>a===l))),r=e.clients.length>0?e.clients:Z(o.length>0?o:X),i=e.parts.length>0?e.parts:["skill"];return{name:t,clients:r,parts:M.filter(s=>i.includes(s)),description:e.description??`Says in one sentence what ${t} is for.`,author:e.author??n[0]?.owner?.name??"Your team",license:e.license??"MIT",category:e.category??"Productivity"}}var X=["codex","claude","copilot"];function Z(t){return S.filter(e=>t.includes(e))}function tt(t,{discovery:e,plugins:n},o){let r=n.find(a=>a.name.value===t);if(r!==void 0)throw new m("plugin-taken",`There is a plugin ${f(t)} in ${f(r.root===""?".":r.root)} already`,"Choose another name; it stays for good");let i=e.roots.map(({value:a})=>a.replace(/^\.\//,"")),s=i.find(a=>/^[^*?[\]{}!]+\/\*$/.test(a));if(s===void 0)throw new m("no-room",`The policy looks for plugins in ${k(i.map(a=>f(a)))}, which is no folder for new ones`,'Add one to policies/policy.yaml: plugins: { roots: ["plugins/*"] }');let l=s.replace("*",t);if(j(o,l))throw new m("folder-taken",`${f(l)} is there already`,`Look at it first: catalogc check --dir ${x(".")}`);return l}export{Pt as runNew};
