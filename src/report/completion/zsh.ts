import type { Completed, CompletedCommand, CompletedOption, Taken } from './completed.ts';

/** The completion of zsh. */
export function zshText({ commands }: Completed): string {
  return `#compdef catalogc
# Completion of catalogc for zsh: catalogc completion zsh > a folder of $fpath, as _catalogc
_catalogc_plugins() {
  local -a names=(plugins/*(/N:t))
  compadd -a names
}
_catalogc() {
  local context state line
  local -a commands=(
${commands.map(({ help, name }) => `    ${quoted(`${name}:${help}`)}`).join('\n')}
  )
  _arguments -C '(- *)--help[show help]' '(- *)--version[show the version]' '1: :->command' '*:: :->rest'
  case "$state" in
    command) _describe command commands ;;
    rest)
      case "$line[1]" in
${commands.map(caseOf).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _catalogc ]; then _catalogc "$@"; else compdef _catalogc catalogc; fi
`;
}

function caseOf({ name, options, words }: CompletedCommand): string {
  const lines = [...options.map(optionText), ...(isNothing(words) ? [] : [quoted(`1: :${actionOf(words)}`)])];
  return `        ${name}) _arguments -s ${lines.join(' ')} ;;`;
}

function optionText({ help, name, short, takes }: CompletedOption): string {
  const value = takes === undefined ? '' : `:${name}:${actionOf(takes)}`;
  const about = quoted(`[${help.replaceAll(/[[\]\\:]/g, '\\$&')}]${value}`);
  return short === undefined ? `--${name}${about}` : `{-${short},--${name}}${about}`;
}

function isNothing(taken: Taken): boolean {
  return typeof taken !== 'string' && taken.length === 0;
}

function actionOf(taken: Taken): string {
  if (taken === 'path') return '_files';
  if (taken === 'folder') return '_files -/';
  if (taken === 'plugin') return '_catalogc_plugins';
  return taken.length === 0 ? ' ' : `(${taken.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
