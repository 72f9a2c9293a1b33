import{a as C}from"./chunk-WWX2J5F5.js";import"./chunk-GVQ3KTQD.js";import"./chunk-O3S7WAUB.js";import"./chunk-Z3NKBQ5A.js";import"./chunk-XLXIO5MM.js";import"./chunk-KVIY4HVU.js";import"./chunk-GZ7TKNK2.js";import"./chunk-55WV3YAM.js";import"./chunk-I7TEVJJ2.js";import"./chunk-S7KNSPZO.js";import{A as h,b as f,c as u,f as $,i as g,m as a}from"./chunk-AZ3XGV2M.js";import"./chunk-VUJKWCT3.js";function _({commands:o}){return`# Completion of catalogc for bash: eval "$(catalogc completion bash)" in ~/.bashrc
_catalogc() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${o.map(({name:e})=>e).join("|")}) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
${o.map(M).join(`
`)}
    *) COMPREPLY=($(compgen -W '${o.map(({name:e})=>e).join(" ")} --help --version' -- "$current")) ;;
  esac
}
_catalogc_plugins() {
  local folder
  for folder in plugins/*/; do [ -d "$folder" ] && basename "$folder"; done
}
complete -o default -F _catalogc catalogc
`}function M({name:o,options:e,words:n}){let t=e.filter(({takes:i})=>i!==void 0),r=e.map(i=>`--${i.name}`).join(" ");return`    ${o})
      case "$before" in
${t.map(R).join(`
`)}
      esac
      if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W '${r}' -- "$current"))
      else ${O(n)}; fi ;;`}function R({name:o,short:e,takes:n=[]}){return`        ${e===void 0?`--${o}`:`--${o}|-${e}`}) ${O(n)}; return ;;`}function O(o){let e=n=>`COMPREPLY=($(compgen ${n} -- "$current"))`;return o==="path"?e("-f"):o==="folder"?e("-d"):o==="plugin"?e('-W "$(_catalogc_plugins)"'):o.length===0?":":e(`-W '${o.join(" ")}'`)}function b({commands:o}){let e=o.map(({name:n})=>n).join(" ");return`# Completion of catalogc for fish: catalogc completion fish > ~/.config/fish/completions/catalogc.fish
complete -c catalogc -f
complete -c catalogc -n "not __fish_seen_subcommand_from ${e}" -l version -d 'show the version'
${o.flatMap(n=>W(n,e)).join(`
`)}
`}function W({help:o,name:e,options:n,words:t},r){let i=`-n "__fish_seen_subcommand_from ${e}"`;return[`complete -c catalogc -n "not __fish_seen_subcommand_from ${r}" -a ${e} -d ${m(o)}`,...t.length===0?[]:[`complete -c catalogc ${i} ${y(t)}`],...n.map(c=>`complete -c catalogc ${i} ${k(c)}`)]}function k({help:o,name:e,short:n,takes:t}){let r=n===void 0?"":` -s ${n}`,i=t===void 0?"":` -r ${t.length===0?"-f":y(t)}`;return`-l ${e}${r}${i} -d ${m(o)}`}function y(o){return o==="path"?"-F":o==="folder"?"-f -a '(__fish_complete_directories)'":o==="plugin"?"-f -a '(path basename plugins/*/)'":`-f -a ${m(o.join(" "))}`}function m(o){return`'${o.replaceAll(/['\\]/g,"\\$&")}'`}function w({commands:o}){return`#compdef catalogc
# Completion of catalogc for zsh: catalogc completion zsh > a folder of $fpath, as _catalogc
_catalogc_plugins() {
  local -a names=(plugins/*(/N:t))
  compadd -a names
}
_catalogc() {
  local context state line
  local -a commands=(
${o.map(({help:e,name:n})=>`    ${p(`${n}:${e}`)}`).join(`
`)}
  )
  _arguments -C '(- *)--help[show help]' '(- *)--version[show the version]' '1: :->command' '*:: :->rest'
  case "$state" in
    command) _describe command commands ;;
    rest)
      case "$line[1]" in
${o.map(v).join(`
`)}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _catalogc ]; then _catalogc "$@"; else compdef _catalogc catalogc; fi
`}function v({name:o,options:e,words:n}){let t=[...e.map(D),...z(n)?[]:[p(`1: :${T(n)}`)]];return`        ${o}) _arguments -s ${t.join(" ")} ;;`}function D({help:o,name:e,short:n,takes:t}){let r=t===void 0?"":`:${e}:${T(t)}`,i=p(`[${o.replaceAll(/[[\]\\:]/g,"\\$&")}]${r}`);return n===void 0?`--${e}${i}`:`{-${n},--${e}}${i}`}function z(o){return typeof o!="string"&&o.length===0}function T(o){return o==="path"?"_files":o==="folder"?"_files -/":o==="plugin"?"_catalogc_plugins":o.length===0?" ":`(${o.join(" ")})`}function p(o){return`'${o.replaceAll("'","'\\''")}'`}var x={bash:_,zsh:w,fish:b},s=Object.keys(x);async function Q({words:o},e){let[n=""]=o,t=s.find(i=>i===n);if(t===void 0){let i=u(n,s),c=i===void 0?"Write: catalogc completion bash":`Did you mean: catalogc completion ${i}`,l=n===""?"completion needs to know the shell":`There is no completion for ${g(n)}`;throw new f("shell-unknown",`${l}: ${$(s)}`,c)}let r=x[t](E(await e.kinds()));return{kind:"text",text:()=>r,exitCode:0}}function E(o){let e={explain:C.map(({id:n})=>n).sort(),schema:o,policy:["print"],completion:s};return{commands:Object.keys(a).map(n=>({name:n,help:a[n].help,words:e[n]??L(a[n].words),options:h.filter(t=>t.commands.includes(n)).map(t=>S(t,n))}))}}function L(o){return o===""?[]:o.includes("plugin")?"plugin":"path"}function S({apart:o,help:e,label:n,name:t,other:r,short:i,type:c,values:l},d){let P=r?.find(({commands:j})=>j.includes(d))?.values??l;return{name:t,help:o?.[d]??e,...i!==void 0&&{short:i},...c!=="boolean"&&{takes:Y(n??"",P)}}}function Y(o,e){return e!==void 0?e:/\bDIR\b/.test(o)?"folder":/\bFILE\b|\bPATH\b/.test(o)?"path":[]}export{Q as runCompletion};
