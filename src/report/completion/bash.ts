import type { Completed, CompletedCommand, CompletedOption, Taken } from './completed.ts';

/** The completion of bash 4 and later. */
export function bashText({ commands }: Completed): string {
  return `# Completion of catalogc for bash: eval "$(catalogc completion bash)" in ~/.bashrc
_catalogc() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${commands.map(({ name }) => name).join('|')}) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
${commands.map(caseOf).join('\n')}
    *) COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$current")) ;;
  esac
}
_catalogc_plugins() {
  local folder
  for folder in plugins/*/; do [ -d "$folder" ] && basename "$folder"; done
}
complete -o default -F _catalogc catalogc
`;
}

function caseOf({ name, options, words }: CompletedCommand): string {
  const taking = options.filter(({ takes }) => takes !== undefined);
  const flags = options.map(option => `--${option.name}`).join(' ');
  return `    ${name})
      case "$before" in
${taking.map(armOf).join('\n')}
      esac
      if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W '${flags}' -- "$current"))
      else ${reply(words)}; fi ;;`;
}

function armOf({ name, short, takes = [] }: CompletedOption): string {
  const names = short === undefined ? `--${name}` : `--${name}|-${short}`;
  return `        ${names}) ${reply(takes)}; return ;;`;
}

function reply(taken: Taken): string {
  const with_ = (how: string) => `COMPREPLY=($(compgen ${how} -- "$current"))`;
  if (taken === 'path') return with_('-f');
  if (taken === 'folder') return with_('-d');
  if (taken === 'plugin') return with_('-W "$(_catalogc_plugins)"');
  return taken.length === 0 ? ':' : with_(`-W '${taken.join(' ')}'`);
}
