import{a as be,b as Se}from"./chunk-AC3F5R65.js";import{a as we,b as ke,c as xe}from"./chunk-SQBLN7Q3.js";import{b as he,e as ye,h as q}from"./chunk-ECQFBN2S.js";import{a as Q}from"./chunk-OVCR4PVE.js";import{Df as pe,Ff as me,H as oe,Ie as le,If as v,Oe as ce,Pe as H,Wd as M,Xd as U,Yf as fe,Zf as ue,ag as ge,gf as de,ie as se,o as ne,of as N,p as te,va as re}from"./chunk-GVQ3KTQD.js";import"./chunk-O3S7WAUB.js";import{b as S}from"./chunk-Z3NKBQ5A.js";import"./chunk-XLXIO5MM.js";import{a as J}from"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import{b as ee,c as I}from"./chunk-55WV3YAM.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import{E as y,N as $,Q as ie,R as ae,b as k,e as x,h as L,i as b,k as z,n as E,w as X,x as Y,y as Z}from"./chunk-AZ3XGV2M.js";import"./chunk-VUJKWCT3.js";const {posix:kn}=process.getBuiltinModule("node:path");function _(e,n){let{dry:t,files:o,next:r,notes:s}=e;return`${[o.map(a=>ze(a,t,n)).join(`
`),s.map(y).join(`
`),Xe(e,n),n.quiet?"":r.map(a=>`Next: ${y(a)}`).join(`
`)].filter(a=>a!=="").join(`

`)}
`}function $e(e){return`${Q({schema:"set-up/v1",...e})}
`}function ze({is:e,path:n,says:t},o,r){return`${S(r,e==="kept"?"faint":"good",(o?{new:"would write",changed:"would change",kept:"keeps"}:{new:"wrote",changed:"changed",kept:"kept"})[e].padEnd(o?12:7))}  ${S(r,"place",y(n))}  ${y(t)}`}var F=5;function Xe({check:{beside:e,failing:n,passed:t,tolerated:o,until:r},dry:s},i){let a=o===0?"":`; ${x(o,"old finding")} ${o===1?"passes":"pass"} until ${r??"the ratchet ends"}`,l=s?"would pass":"passes";if(t)return S(i,"good",`A check ${l} beside ${e}${a}.`);let p=S(i,"error",`A check ${s?"would fail":"fails"} beside ${e}: ${x(n.length,"finding")}${a}`),c=n.length>F?[`  and ${n.length-F} more`]:[];return[p,...n.slice(0,F).map(m=>`  ${y(m)}`),...c].join(`
`)}async function Ae(e,n,t){let o=n.handKept===0&&n.workspace.catalogs.length===0&&n.workspace.plugins.length>0,r=n.workspace.policy.file===void 0&&!e.without.includes("policy"),s=e.name??(o?await t?.ask("Name of the catalog",n.name):void 0)??n.name,i=e.owner??(o?await t?.ask("Who answers for it",n.owner):void 0)??n.owner,a=e.profile??(r?await t?.choose("Policy to begin with",X,"recommended"):void 0)??"recommended",l=new Set(e.without);for(let c of Z)t!==void 0&&!l.has(c)&&Te[c]!==void 0&&await t.choose(Te[c],["yes","no"],"yes")==="no"&&l.add(c);let p=e.hooks??await t?.choose("Check before each commit with",Ye,"nothing");if(!ke.test(s))throw new k("name-unfit",`${b(s)} is no name for a catalog`,"Use lower-case letters, digits and hyphens: --name acme-tools");return{...e,name:s,owner:i,profile:a,without:[...l],...p!==void 0&&p!=="nothing"&&{hooks:p}}}var Ye=["nothing",...Y],Te={workflows:"Workflows for GitHub",vscode:"Settings for VS Code",jetbrains:"Settings for JetBrains editors"};function j({name:e,profile:n,roots:t,until:o}){let r=t.length===0?"":`
plugins:
  roots: ${JSON.stringify(t)}
`,s=o===void 0?"":`
# What was wrong before passes until this day; what a change brings does not.
adoption: { mode: ratchet, until: ${o} }
`;return`# yaml-language-server: $schema=../node_modules/catalogc/schemas/policy.v1.schema.json
schema: policy/v1
name: ${JSON.stringify(e)}
edition: 1
extends: [builtin:${n}]
${r}${s}`}function Pe(e){let n=e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-+|-+$/g,"");return n===""?"plugins":n}function ve(e,n,t,o){return we({schema:"catalog/v1",name:e,description:`Plugins of ${n}.`,owner:{name:n},targets:Ze(t),include:[{plugins:["*"]}],source:{kind:"bundle"},order:["name"],...o!==void 0&&{publish:{repository:o}}})}function Ze(e){let n=new Set(e.flatMap(({manifests:i})=>i.map(({shape:a})=>a))),t=E.filter(i=>n.has(i)),o=E.filter(i=>Object.keys(oe(i).manifests.shapes).some(a=>n.has(a))),r=[...n].some(i=>re.has(i)),s=[...t.length>0?t:o,...r?["neutral"]:[]];return s.length>0?s:["claude"]}function je(e,n){if(n.roots.length>0||H(e,n,["\0"]).folders.length>0)return[];let t=[{value:"**",place:{file:"."}}],{folders:o}=H(e,{...n,roots:t},["\0"]),r=o.filter(a=>!/(?:^|\/)(?:\.|node_modules(?:\/|$))/.test(a)),i=r.filter(a=>!r.some(l=>a.startsWith(`${l}/`))).map(a=>I(a)===""?a:`${I(a)}/*`);return[...new Set(i)].filter(a=>a!=="").sort()}function Oe(e,n,t,o,r){let{plugins:s,snapshot:i}=e,a=e.catalogs.filter(({origin:c})=>c==="definition");if(a.length>0)return{files:a.map(({file:c})=>({path:c,says:"is there already"})),notes:[]};if(n>0)return Qe(i,t,r);if(s.length===0)return{files:[],notes:['There is no plugin here yet, so no catalog either: begin one with "catalogc new plugin NAME", then repeat this.']};let l=`catalogs/${o.name}.yaml`,p=ve(o.name,o.owner,s,o.repository);return i.entries.has(l)&&!r?{files:[{path:l,says:"is there already"}],notes:[]}:{files:[{path:l,text:p,says:`lists ${x(s.length,"plugin")}`}],notes:[]}}function Qe(e,n,t){let o=xe(e,n,{files:[],force:!1}),r=en(o);if(r.length>0&&!t)return{files:[],notes:[...r,"They stay as they are, and are checked as they are; see more: catalogc import --dry-run"]};let s=o.catalogs.flatMap(({file:l,files:p,text:c})=>c===void 0?[]:[{path:l,text:c,says:`stands for ${p.map(m=>m.file).join(", ")}`}]),i=$(e,new Map(s.map(({path:l,text:p})=>[l,p]))),a=pe(me(i,n.today),n).committed.flatMap(l=>"text"in l?[{path:l.path,text:l.text,says:"is compiled from now on, and means the same"}]:[]);return{files:[...s,...a],notes:t?r:[]}}function en({catalogs:e,refused:n}){let t=e.flatMap(({files:o})=>o).filter(({differences:o})=>o.length>0);return[...n.map(({at:o,because:r})=>`${b(o.file)} cannot be imported: ${r}`),...t.map(({differences:o,file:r})=>`A definition cannot say all of ${b(r)}: ${o[0]?.because}${o.length>1?`, and ${o.length-1} more`:""}`)]}function h(e,n,t,o,r){let s=o(e);return s===void 0?{path:e,text:n,says:t}:s===n?{path:e,says:"is there already, just so"}:r?{path:e,text:n,says:`${t}; replaces what was there`}:{path:e,says:"is there already; --force replaces it"}}var O="npx --no-install catalogc check --quiet --base HEAD",nn={"pre-commit":{path:".pre-commit-config.yaml",text:`repos:
  - repo: local
    hooks:
      - id: catalogc
        name: plugins and catalogs
        language: system
        entry: ${O}
        pass_filenames: false
`,run:"pre-commit install"},husky:{path:".husky/pre-commit",text:`${O}
`,run:"npx husky"},git:{path:".githooks/pre-commit",text:`#!/bin/sh
exec ${O}
`,run:"chmod +x .githooks/pre-commit && git config core.hooksPath .githooks"}};function We(e,n,t){let{path:o,text:r,run:s}=nn[e],i=h(o,r,"checks before each commit",n,t);return i.text===void 0&&n(o)!==r?{file:{path:o,says:`is there already; add to it: ${O}`}}:{file:i,...s!==void 0&&{run:s}}}function Re(e){return`<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
${Object.entries(e).map(([t,o])=>tn(t.replace(/^\.\//,""),o)).join(`
`)}
      </map>
    </state>
  </component>
</project>
`}function tn(e,n){let t=/([^/]+)\.schema\.json$/.exec(e)?.[1]??e;return`        <entry key="${W(t)}">
          <value>
            <SchemaInfo>
              <option name="name" value="${W(t)}" />
              <option name="relativePathToSchema" value="${W(e)}" />
              <option name="patterns">
                <list>
${n.map(on).join(`
`)}
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>`}function on(e){let n=e.includes("*");return`                  <Item>
${n?`                    <option name="pattern" value="true" />
`:""}                    <option name="path" value="${W(e)}" />
${n?`                    <option name="mappingKind" value="Pattern" />
`:""}                  </Item>`}function W(e){return e.replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;")}const {isDeepStrictEqual:sn}=process.getBuiltinModule("node:util");function Ce(e){return e.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,t=>t.startsWith('"')?t:t.replaceAll(/[^\n]/g," ")).replaceAll(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g,t=>t===","?" ":t)}function rn(e,n){let{end:t,insert:o,start:r}=n,s=r===t&&/^,\r?\n/.test(o),i=ye(e,r),a=e.slice(r,i);return!s||!/^\s*,?\s*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/\s*)?$/.test(a)?[n]:[...a.trimStart().startsWith(",")?[]:[{start:r,end:t,insert:","}],{start:i,end:i,insert:o.slice(1)}]}function V(e){return q("{}").read(Ce(e))?.[0]}function Ee(e,n){let t=e;for(let o of n){let r=q(Ce(t)).plan(o),[s]="changes"in r?r.changes:[];if(s===void 0)return;t=he(t,rn(t,s))}return V(t)===void 0?void 0:t}var Ie=".vscode/settings.json",Me=".vscode/extensions.json",K="redhat.vscode-yaml";function He(e,n){return[Ue(Ie,n(Ie),t=>an(t,e),"completes and checks our files"),Ue(Me,n(Me),ln,"recommends the extension for YAML")]}function Ue(e,n,t,o){let r=n===void 0||n.trim()===""?`{
}
`:n,s=V(r);if(!M(s))return{path:e,says:"is there already, and cannot be read; left alone"};let i=t(s);if(i.length===0)return{path:e,says:"says it already"};let a=Ee(r,i);return a===void 0?{path:e,says:"is there already, and cannot be edited; left alone"}:{path:e,text:a,says:o}}function an(e,n){return Object.entries(n).flatMap(([t,o])=>{let r=e[t];return r===void 0?[R(o,t)]:Array.isArray(o)?Array.isArray(r)?Ne(r,o,t):[]:M(r)?Object.entries(U(o)).flatMap(([s,i])=>r[s]===void 0?[R(i,t,s)]:[]):[]})}function Ne(e,n,t){let o=s=>U(s).url??s;return n.filter(s=>!e.some(i=>sn(o(i),o(s)))).map((s,i)=>R(s,t,e.length+i))}function ln(e){let n=e.recommendations;return(Array.isArray(e.unwantedRecommendations)?e.unwantedRecommendations:[]).includes(K)?[]:n===void 0?[R([K],"recommendations")]:Array.isArray(n)?Ne(n,[K],"recommendations"):[]}function R(e,...n){return{at:{file:"",pointer:te({file:""},...n).pointer??""},value:e}}var Je=[{file:"catalogc-enforce.yml",text:`name: catalogc enforce

# To copy into .github/workflows/, as "catalogc init" does. Does what the dates in policies/deprecations ask for: one issue for
# each record, a pull request for each folder whose day has come. A run that was missed is made up for by the next one.
on:
  schedule:
    - cron: '23 4 * * *' # UTC, as the dates are
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: catalogc-enforce
  cancel-in-progress: false

jobs:
  act:
    name: act
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: write # the branch that deletes a folder; the default branch is never written to
      issues: write
      pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
      - name: enforce
        working-directory: \${{ runner.temp }}
        env:
          GITHUB_TOKEN: \${{ github.token }}
        run: npx --yes catalogc@0.1.0 enforce --dir "$GITHUB_WORKSPACE"
`},{file:"catalogc-gate.yml",text:`name: catalogc gate

# To copy into .github/workflows/, as "catalogc init" does. Judges what a pull request changes, with a token that may only read,
# from forks too. It runs outside of the checkout, so that no setting of a stranger says where the tool comes from.
on:
  pull_request:
  merge_group:

permissions:
  contents: read

concurrency:
  group: catalogc-gate-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  catalogs:
    name: plugins and catalogs
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
      - name: check
        working-directory: \${{ runner.temp }}
        run: npx --yes catalogc@0.1.0 check --dir "$GITHUB_WORKSPACE"
`}];function qe(e,n,t,o){let r=e!==void 0&&/^[A-Za-z][\w./-]{0,80}$/.test(e)?e:"main";return Je.map(({file:s,text:i})=>{let a=i.replaceAll(/branches: \[main\]/g,`branches: [${r}]`).replaceAll(/\bcatalogc@\d+\.\d+\.\d+\b/g,`catalogc@${n}`);return h(`.github/workflows/${s}`,a,"a workflow",t,o)})}function Fe(e,n,t,o,{force:r,kinds:s,until:i}){let{clone:a,handKept:l,origin:p,textAt:c,today:m}=e,d=w=>!o.without.includes(w),u={name:o.name,owner:o.owner,...p!==void 0&&{repository:p}},T=d("catalogs")?Oe(n,l,{today:m,tool:J},u,r):{files:[],notes:[]},A={name:o.name,profile:o.profile,roots:t,...i!==void 0&&{until:i}},P=a===void 0||a.below==="",g=o.hooks===void 0?void 0:We(o.hooks,c,r);return{files:[...T.files,...d("policy")?[cn(j(A),e,r)]:[],...d("workflows")&&P?qe(a?.defaultBranch??a?.branch,J.version,c,r):[],...d("vscode")?He(be(s),c):[],...d("jetbrains")?[h(".idea/jsonSchemas.xml",Re(Se(s)),"the same for JetBrains editors",c,r)]:[],...g===void 0?[]:[g.file]],notes:[...T.notes,...d("workflows")&&!P?["Workflows belong to the top of the repository: run this there, or copy them from the documentation."]:[]],byHand:g?.run===void 0?[]:[g.run]}}function cn(e,{textAt:n,workspace:t},o){let r=t.policy.file??"policies/policy.yaml";return n(r)!==void 0&&!o?{path:r,says:"is there already; --force replaces it"}:h(r,e,"the policy",n,o)}function _e({handKept:e,snapshot:n,workspace:t}){return e>0?[]:je(n,t.policy)}var dn=90;async function Be(e,n,t,o){let r=await o.schemas.kinds(),{against:s,beside:i,trees:a}=await pn(e,t,o),l=_e(t),p=fn(t,l),c=f=>Fe(t,p,l,n,{force:e.force,kinds:r,...f!==void 0&&{until:f}}),m=f=>fe(mn(a,f),ce,t.today,{drift:!0,...s&&{comparing:s}}),d=n.until==="none"?void 0:n.until,u=c(d),T=Ke(m(Ve(u.files))),A=d===void 0&&n.until!=="none"&&T.some(({known:f})=>f===!0),P=A?gn(t.today,dn):d,g=A?c(P):u,w=Ve(g.files),C=m(w),B=Ke(C),D=ue(C.head.policy),G=C.findings.filter(({toleratedUntil:f})=>f!==void 0).length;return{texts:w,setUp:{files:g.files.map(f=>un(f,t)),notes:g.notes,written:[],dry:e.dryRun,check:{passed:B.length===0,tolerated:G,beside:i,failing:B.map(({at:f,message:Ge,rule:Le})=>`${Le} ${ne(f)}: ${Ge}`),...G>0&&D!==void 0&&{until:D}},next:hn(e,g.byHand,w.size)}}}async function pn(e,{clone:n,snapshot:t},o){let r={...e,base:"HEAD"},s=n===void 0?void 0:await ie(r,o.trees,"all").catch(()=>{});return s?.base===void 0?{trees:{head:t,base:t,skipped:[]},beside:"what is here now",against:void 0}:{trees:s,beside:"HEAD",against:await de({...r,ledger:"none"},s,o)}}function mn({changed:e,...n},t){let{base:o}=n,r=[...t.keys()].some(s=>s.startsWith("policies/"))&&o!==void 0?{rulebook:n.rulebook??o}:{};return{...n,...r,head:$(n.head,t),...e&&{changed:new Set([...e,...t.keys()])}}}function fn({snapshot:e,today:n,workspace:t},o){if(o.length===0)return t;let r=j({name:"a",profile:"recommended",roots:o}),{workspace:s}=v($(e,new Map([["policies/policy.yaml",r]])),n);return{...s,snapshot:e}}function Ve(e){return new Map(e.flatMap(({path:n,text:t})=>t===void 0?[]:[[n,t]]))}function Ke({findings:e,head:n}){let{failOn:t}=n.policy;return e.filter(o=>!ge(o)&&N(o.level)<=N(t))}function un({path:e,says:n,text:t},{textAt:o}){return{path:e,says:n,is:t===void 0?"kept":o(e)===void 0?"new":"changed"}}function gn(e,n){return new Date(Date.parse(e)+n*864e5).toISOString().slice(0,10)}function hn({dir:e},n,t){let o=e==="."?"":` --dir ${L(e)}`,r=t===0?"See how it is set up: catalogc doctor":"Look at it and commit it: git add -A && git commit";return[...n.map(s=>`Make the hook run: ${s}`),r,`Judge what changes from here on: catalogc check${o} --base HEAD`,'Put the tool beside your plugins, and require the check "plugins and catalogs": npm install --save-dev catalogc']}var yn=[".vscode/settings.json",".vscode/extensions.json",".idea/jsonSchemas.xml",".githooks/pre-commit",".husky/pre-commit"];async function De(e,n){let{dir:t}=e,{snapshot:o}=await n.trees.readWorkTree(t,ae(e),"all"),r=e.asOf??n.today(),s=await n.clone(t),i=s===void 0?void 0:await n.origin(t),a=yn.filter(d=>!o.entries.has(d)),l=new Map(await Promise.all(a.map(async d=>[d,await n.readText(`${t}/${d}`)]))),[p,c]=i?.split("/")??[],m=c??ee(s?.root??"");return{snapshot:o,workspace:v(o,r).workspace,handKept:le(o).length,today:r,...s&&{clone:s},...i!==void 0&&{origin:i},name:Pe(m),owner:p??(m===""?"plugins":m),textAt:d=>l.get(d)??wn(o,d)}}function wn(e,n){if(!e.entries.has(n))return;let t=se(e,n);return"fault"in t?"":t.text}async function Dt(e,n){let{dir:t,dryRun:o,format:r}=e;z("init",r);let s=e.init.yes||o?void 0:await n.asker();if(s===void 0&&!e.init.yes&&!o)throw new k("nobody-to-ask","There is no terminal to ask at","Take what is proposed: catalogc init --yes");let i=await De(e,n),a=await Ae(e.init,i,s),{setUp:l,texts:p}=await Be(e,a,i,n),c={...l,dry:!0};if(s!==void 0&&p.size>0){let u=_(c,{color:!1,verbose:!1,quiet:!0});if(await s.choose(`${u}
Write these files?`,["yes","no"],"yes")==="no")throw new k("not-agreed","Nothing was written","Leave parts out with --without, or look at it first: catalogc init --dry-run")}let m=o?[]:await n.output.writeEdited(t,p,i.snapshot),d={...l,dry:o,written:m.map(u=>kn.join(t,u))};return{kind:"text",text:u=>r==="json"?$e(d):_(d,u),exitCode:d.check.passed?0:1}}export{Dt as runInit};
