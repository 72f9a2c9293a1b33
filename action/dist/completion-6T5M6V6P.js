import{a as C}from"./chunk-H6UOCAAI.js";import"./chunk-DPW6EDNE.js";import"./chunk-RVMQ2PZK.js";import"./chunk-TWY7FJHY.js";import"./chunk-6Y6HQHOW.js";import"./chunk-BJNOGMUJ.js";import"./chunk-XGGHRD4M.js";import"./chunk-MMTXEELL.js";import"./chunk-K6EGSZG3.js";import"./chunk-LGA5SOLF.js";import"./chunk-AEG4LB7G.js";import"./chunk-EFDJAUZD.js";import"./chunk-SSZJFF3F.js";import"./chunk-UVM55GX3.js";import"./chunk-IGGIJLW6.js";import"./chunk-V6GHFN7C.js";import"./chunk-URZVM4TO.js";import{a,f as h}from"./chunk-HI2XCVWC.js";import"./chunk-Q6WH5UVV.js";import"./chunk-G5FOIRWW.js";import{a as f}from"./chunk-TYYS3VMD.js";import"./chunk-PHJR7VIL.js";import"./chunk-EAGYBXAZ.js";import"./chunk-MOAUNSMY.js";import"./chunk-DZ24VUUT.js";import"./chunk-HNWQXTM5.js";import"./chunk-2LECQCNX.js";import"./chunk-HKE2XOMX.js";import"./chunk-DR5ULB5Y.js";import"./chunk-V3ERRYJV.js";import"./chunk-S7KNSPZO.js";import"./chunk-F2YT5NCV.js";import"./chunk-HLJEXYGD.js";import{a as u,d as $,g}from"./chunk-F3RTX4B3.js";import"./chunk-VUJKWCT3.js";function _({commands:e}){return`# Completion of catalogc for bash: eval "$(catalogc completion bash)" in ~/.bashrc
_catalogc() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${e.map(({name:o})=>o).join("|")}) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
${e.map(M).join(`
`)}
    *) COMPREPLY=($(compgen -W '${e.map(({name:o})=>o).join(" ")} --help --version' -- "$current")) ;;
  esac
}
_catalogc_plugins() {
  local folder
  for folder in plugins/*/; do [ -d "$folder" ] && basename "$folder"; done
}
complete -o default -F _catalogc catalogc
`}function M({name:e,options:o,words:n}){let t=o.filter(({takes:i})=>i!==void 0),r=o.map(i=>`--${i.name}`).join(" ");return`    ${e})
      case "$before" in
${t.map(R).join(`
`)}
      esac
      if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W '${r}' -- "$current"))
      else ${O(n)}; fi ;;`}function R({name:e,short:o,takes:n=[]}){return`        ${o===void 0?`--${e}`:`--${e}|-${o}`}) ${O(n)}; return ;;`}function O(e){let o=n=>`COMPREPLY=($(compgen ${n} -- "$current"))`;return e==="path"?o("-f"):e==="folder"?o("-d"):e==="plugin"?o('-W "$(_catalogc_plugins)"'):e.length===0?":":o(`-W '${e.join(" ")}'`)}function b({commands:e}){let o=e.map(({name:n})=>n).join(" ");return`# Completion of catalogc for fish: catalogc completion fish > ~/.config/fish/completions/catalogc.fish
complete -c catalogc -f
complete -c catalogc -n "not __fish_seen_subcommand_from ${o}" -l version -d 'show the version'
${e.flatMap(n=>W(n,o)).join(`
`)}
`}function W({help:e,name:o,options:n,words:t},r){let i=`-n "__fish_seen_subcommand_from ${o}"`;return[`complete -c catalogc -n "not __fish_seen_subcommand_from ${r}" -a ${o} -d ${m(e)}`,...t.length===0?[]:[`complete -c catalogc ${i} ${y(t)}`],...n.map(c=>`complete -c catalogc ${i} ${k(c)}`)]}function k({help:e,name:o,short:n,takes:t}){let r=n===void 0?"":` -s ${n}`,i=t===void 0?"":` -r ${t.length===0?"-f":y(t)}`;return`-l ${o}${r}${i} -d ${m(e)}`}function y(e){return e==="path"?"-F":e==="folder"?"-f -a '(__fish_complete_directories)'":e==="plugin"?"-f -a '(path basename plugins/*/)'":`-f -a ${m(e.join(" "))}`}function m(e){return`'${e.replaceAll(/['\\]/g,"\\$&")}'`}function w({commands:e}){return`#compdef catalogc
# Completion of catalogc for zsh: catalogc completion zsh > a folder of $fpath, as _catalogc
_catalogc_plugins() {
  local -a names=(plugins/*(/N:t))
  compadd -a names
}
_catalogc() {
  local context state line
  local -a commands=(
${e.map(({help:o,name:n})=>`    ${p(`${n}:${o}`)}`).join(`
`)}
  )
  _arguments -C '(- *)--help[show help]' '(- *)--version[show the version]' '1: :->command' '*:: :->rest'
  case "$state" in
    command) _describe command commands ;;
    rest)
      case "$line[1]" in
${e.map(v).join(`
`)}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _catalogc ]; then _catalogc "$@"; else compdef _catalogc catalogc; fi
`}function v({name:e,options:o,words:n}){let t=[...o.map(D),...z(n)?[]:[p(`1: :${T(n)}`)]];return`        ${e}) _arguments -s ${t.join(" ")} ;;`}function D({help:e,name:o,short:n,takes:t}){let r=t===void 0?"":`:${o}:${T(t)}`,i=p(`[${e.replaceAll(/[[\]\\:]/g,"\\$&")}]${r}`);return n===void 0?`--${o}${i}`:`{-${n},--${o}}${i}`}function z(e){return typeof e!="string"&&e.length===0}function T(e){return e==="path"?"_files":e==="folder"?"_files -/":e==="plugin"?"_catalogc_plugins":e.length===0?" ":`(${e.join(" ")})`}function p(e){return`'${e.replaceAll("'","'\\''")}'`}var x={bash:_,zsh:w,fish:b},s=Object.keys(x);async function Q({words:e},o){let[n=""]=e,t=s.find(i=>i===n);if(t===void 0){let i=u(n,s),c=i===void 0?"Write: catalogc completion bash":`Did you mean: catalogc completion ${i}`,l=n===""?"completion needs to know the shell":`There is no completion for ${g(n)}`;throw new f("shell-unknown",`${l}: ${$(s)}`,c)}let r=x[t](E(await o.kinds()));return{kind:"text",text:()=>r,exitCode:0}}function E(e){let o={explain:C.map(({id:n})=>n).sort(),schema:e,policy:["print"],completion:s};return{commands:Object.keys(a).map(n=>({name:n,help:a[n].help,words:o[n]??L(a[n].words),options:h.filter(t=>t.commands.includes(n)).map(t=>S(t,n))}))}}function L(e){return e===""?[]:e.includes("plugin")?"plugin":"path"}function S({apart:e,help:o,label:n,name:t,other:r,short:i,type:c,values:l},d){let P=r?.find(({commands:j})=>j.includes(d))?.values??l;return{name:t,help:e?.[d]??o,...i!==void 0&&{short:i},...c!=="boolean"&&{takes:Y(n??"",P)}}}function Y(e,o){return o!==void 0?o:/\bDIR\b/.test(e)?"folder":/\bFILE\b|\bPATH\b/.test(e)?"path":[]}export{Q as runCompletion};
