import type { Completed, CompletedCommand, CompletedOption, Taken } from './completed.ts';

/** The completion of fish. */
export function fishText({ commands }: Completed): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# Completion of catalogc for fish: catalogc completion fish > ~/.config/fish/completions/catalogc.fish
complete -c catalogc -f
complete -c catalogc -n "not __fish_seen_subcommand_from ${names}" -l version -d 'show the version'
${commands.flatMap(command => linesOf(command, names)).join('\n')}
`;
}

function linesOf({ help, name, options, words }: CompletedCommand, names: string): string[] {
  const seen = `-n "__fish_seen_subcommand_from ${name}"`;
  return [
    `complete -c catalogc -n "not __fish_seen_subcommand_from ${names}" -a ${name} -d ${quoted(help)}`,
    ...(words.length === 0 ? [] : [`complete -c catalogc ${seen} ${taking(words)}`]),
    ...options.map(option => `complete -c catalogc ${seen} ${optionText(option)}`),
  ];
}

function optionText({ help, name, short, takes }: CompletedOption): string {
  const letter = short === undefined ? '' : ` -s ${short}`;
  const value = takes === undefined ? '' : ` -r ${takes.length === 0 ? '-f' : taking(takes)}`;
  return `-l ${name}${letter}${value} -d ${quoted(help)}`;
}

function taking(taken: Taken): string {
  if (taken === 'path') return '-F';
  if (taken === 'folder') return "-f -a '(__fish_complete_directories)'";
  if (taken === 'plugin') return "-f -a '(path basename plugins/*/)'";
  return `-f -a ${quoted(taken.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
