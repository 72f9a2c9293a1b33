import{a as T}from"./chunk-OVCR4PVE.js";import{Oe as S,Yf as b,of as P}from"./chunk-GVQ3KTQD.js";import"./chunk-O3S7WAUB.js";import{b as R}from"./chunk-Z3NKBQ5A.js";import"./chunk-XLXIO5MM.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-55WV3YAM.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import{E as m,L as A,N as M,Q as F,b as f,e as C,f as $,h as k,i as u,k as I,n as x,z as v}from"./chunk-AZ3XGV2M.js";import"./chunk-VUJKWCT3.js";const {posix:z}=process.getBuiltinModule("node:path");function J(e){let t=new Set(e.clients.map(n=>H[n]));return new Map([...t].map(n=>[`${n}/plugin.json`,B(V(n,e))]))}var H={claude:".claude-plugin",copilot:".claude-plugin",codex:".codex-plugin",cursor:".cursor-plugin"};function V(e,t){let{author:n,description:o,license:i,name:r,repository:s}=t,a={name:r,version:"0.1.0",description:o,author:{name:n},...s!==void 0&&{repository:s},license:i,keywords:[r]};return e===".codex-plugin"?{...a,...Y(t)}:a}function Y({author:e,category:t,description:n,name:o,parts:i}){let r=`${o.charAt(0).toUpperCase()}${o.slice(1).replaceAll("-"," ")}`;return{...i.includes("skill")&&{skills:"./skills/"},interface:{displayName:r,shortDescription:n,longDescription:n,developerName:e,category:t,capabilities:["Read"],defaultPrompt:[`Use ${o}.`]}}}function B(e){return`${JSON.stringify(e,null,2)}
`}function L(e){return`import { createInterface } from 'node:readline';

// Speaks MCP over stdin and stdout: one JSON-RPC message per line. Nothing is installed for it, so it brings what it needs.
const tools = [
  { name: 'greet', description: 'Greets somebody by name.', inputSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
];

const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: '${e}', version: '0.1.0' } }),
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
`}function E(e){return e.parts.flatMap(t=>Q[t](e))}var Q={skill:({description:e,name:t})=>[[`skills/${t}/SKILL.md`,`---
name: ${t}
description: ${j(`${e} Use when somebody asks for it.`)}
---

Write here, step by step, what the agent is to do, and how it knows that it is done.
`]],command:({description:e,name:t})=>[[`commands/${t}.md`,`---
description: ${j(e)}
---

Write here what the agent is to do when somebody types /${t}.
`]],agent:({description:e,name:t})=>[[`agents/${t}.agent.md`,`---
name: ${t}
description: ${j(`${e} Use for such work alone.`)}
---

Write here who this agent is, what it may do, and what it hands back.
`]],hook:()=>[["hooks/hooks.json",`${JSON.stringify({hooks:{SessionStart:[{hooks:[{type:"command",command:'node "${CLAUDE_PLUGIN_ROOT}/hooks/start.mjs"'}]}]}},null,2)}
`],["hooks/start.mjs",`// Runs at every session start of everybody who has this plugin: keep it short, and explain it in README.md.
`]],mcp:({name:e})=>[[".mcp.json",`${JSON.stringify({mcpServers:{[e]:{command:"node",args:["${CLAUDE_PLUGIN_ROOT}/servers/server.mjs"]}}},null,2)}
`],["servers/server.mjs",L(e)]]};function j(e){return JSON.stringify(e)}function U(e){return new Map([...J(e),...E(e),["README.md",`# ${e.name}

${e.description}
`],["CHANGELOG.md",`# Changelog

## 0.1.0

- First version.
`]])}function D({catalogs:e,dry:t,files:n,findings:o,folder:i,name:r},s){let a=n.map(p=>`${t?"would write":"wrote"}  ${m(p)}`),l=o.map(({hint:p,level:g,message:h,rule:w})=>`${R(s,g,g)} ${w}  ${m(h)}${p===void 0?"":`
  help     ${m(p)}`}`),c=e.map(p=>m(p)),O=e.length===0?`No catalog lists it yet: add ${m(r)} to one in catalogs/.`:`Listed in ${c.length>3?C(c.length,"catalog"):$(c).replace(" or "," and ")}.`,W=`Next, write what is in ${m(i)}, then: git add ${m(k(i))} && catalogc check`;return`${[...a,"",...l,O,t?"Nothing was written; the same without --dry-run writes it.":W].join(`
`)}
`}function K({findings:e,...t}){let n=e.map(({level:o,message:i,rule:r})=>({rule:r,level:o,message:i}));return`${T({schema:"planted/v1",...t,findings:n})}
`}async function Ne(e,t){let{dir:n,dryRun:o,format:i,words:r}=e;I("new",i);let s=Z(r),a=e.asOf??t.today(),l=await F(e,t.trees,"all"),c=b(l,S,a,{drift:!1}).head,O=e.init.yes||o?void 0:await t.asker(),W=await te(ee(s,e,c),e,O),p=oe(s,c,l.head),g=new Map([...U(W)].map(([d,y])=>[`${p}/${d}`,y])),h=b({...l,head:M(l.head,g)},S,a,{drift:!1}),w=h.findings.filter(({at:d,plugin:y})=>y===s||d.file.startsWith(`${p}/`)),N={name:s,folder:p,dry:o,files:o?[...g.keys()].sort().map(d=>z.join(n,d)):await X(n,g,l.head,t),catalogs:h.head.catalogs.filter(({entries:d})=>d.some(y=>y.name.value===s)).map(d=>d.name.value),findings:w},q=w.every(d=>P(d.level)>P(h.head.policy.failOn));return{kind:"text",text:d=>i==="json"?K(N):D(N,d),exitCode:q?0:1}}async function X(e,t,n,o){return(await o.output.writeEdited(e,t,n)).map(r=>z.join(e,r))}function Z([e,t]){if(e!=="plugin")throw new f("word-unknown",e===void 0?"new needs to know what is to be new":`new does not make a ${u(e)}`,"Write: catalogc new plugin my-plugin");if(t===void 0)throw new f("plugin-unnamed","The plugin has no name","Name it: catalogc new plugin my-plugin");if(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(t)&&t.length<=64)return t;let n=t.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-+|-+$/g,"").slice(0,64);throw new f("plugin-name",`${u(t)} is no name that every client takes: lower case, digits and single hyphens, at most 64`,`Write: catalogc new plugin ${n===""?"my-plugin":n}`)}function ee(e,{init:t,wish:n},{catalogs:o}){let i=o.flatMap(({targets:a})=>x.filter(l=>a.some(c=>c===l))),r=n.clients.length>0?n.clients:_(i.length>0?i:ne),s=n.parts.length>0?n.parts:["skill"];return{name:e,clients:r,parts:v.filter(a=>s.includes(a)),description:n.description??`Says in one sentence what ${e} is for.`,author:t.owner??o[0]?.owner?.name??"Your team",license:n.license??"MIT",category:n.category??"Productivity"}}async function te(e,{init:t,wish:n},o){return o===void 0?e:{...e,...n.description===void 0&&{description:await o.ask("What is it for, in one sentence",e.description)},...n.clients.length===0&&{clients:_(await G(o,"For which clients",x,e.clients))},...n.parts.length===0&&{parts:await G(o,"What does it begin with",v,e.parts)},...t.owner===void 0&&{author:await o.ask("Who writes it",e.author)}}}async function G(e,t,n,o){for(;;){let i=(await e.ask(`${t} (some of ${n.join(", ")})`,o.join(", "))).split(/[\s,]+/),r=n.filter(s=>i.includes(s));if(r.length>0&&i.every(s=>s===""||n.some(a=>a===s)))return r}}var ne=["codex","claude","copilot"];function _(e){return x.filter(t=>e.includes(t))}function oe(e,{discovery:t,plugins:n},o){let i=n.find(l=>l.name.value===e);if(i!==void 0)throw new f("plugin-taken",`There is a plugin ${u(e)} in ${u(i.root===""?".":i.root)} already`,"Choose another name; it stays for good");let r=t.roots.map(({value:l})=>l.replace(/^\.\//,"")),s=r.find(l=>/^[^*?[\]{}!]+\/\*$/.test(l));if(s===void 0)throw new f("no-room",`The policy looks for plugins in ${$(r.map(l=>u(l)))}, which is no folder for new ones`,'Add one to policies/policy.yaml: plugins: { roots: ["plugins/*"] }');let a=s.replace("*",e);if(A(o,a))throw new f("folder-taken",`${u(a)} is there already`,`Look at it first: catalogc check --dir ${k(".")}`);return a}export{Ne as runNew};
