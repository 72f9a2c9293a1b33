import { type Command, commands, type Option, options } from '../options.ts';

/** Help for one command, or for the tool as a whole, made from the option table. */
export function helpText(command: Command | undefined, version: string): string {
  return command === undefined ? wholeHelp(version) : commandHelp(command);
}

function wholeHelp(version: string): string {
  return `catalogc ${version}: the compiler for agent-plugin catalogs

Usage: catalogc <command> [options]

Commands
${rows(Object.entries(commands).map(([name, { words, help }]) => [`${name} ${words}`.trim(), help]))}

Examples
${rows([
  ['catalogc check', 'in any repository that has a marketplace.json or a plugins folder'],
  ['catalogc fix --dry-run', 'what of that can be mended by machine'],
  ['catalogc build', 'check, then write catalogs for every client to dist/'],
  ['catalogc check --base origin/main', 'judge a change by what was there before'],
  ['catalogc build --check', 'in CI: are the committed catalogs up to date?'],
])}

Exit codes: 0 passed, 1 findings, 2 could not run, 3 catalogc itself broke, 4 out of date, and kept.
Options of a command: catalogc <command> --help
`;
}

function commandHelp(command: Command): string {
  const { words, help } = commands[command];
  const own = options.filter(option => option.commands.includes(command));
  return `catalogc ${command}: ${help}

Usage: catalogc ${command}${words === '' ? '' : ` ${words}`} [options]

Options
${rows(own.map(option => [flagText(option, command), aboutText(option, command)]))}
`;
}

function flagText({ name, short, type, label, values, other }: Option, command: Command): string {
  const known = other?.find(({ commands: of }) => of.includes(command))?.values;
  const value = type === 'boolean' ? '' : ` ${known?.join('|') ?? label ?? values?.join('|')}`;
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value}`;
}

function aboutText(
  { apart, bare, help: usual, values, other, default: usually, presets, environment }: Option,
  command: Command,
): string {
  const help = apart?.[command] ?? usual;
  const preset = presets?.[command] ?? usually;
  const isOther = other?.some(({ commands: of }) => of.includes(command)) === true;
  // Where commands differ in what they know, each says what that is.
  const about = values === undefined || other === undefined || isOther ? help : values.join(', ');
  const notes = [
    ...(preset === undefined || bare?.includes(command) ? [] : [preset]),
    ...(environment === undefined || isOther ? [] : [environment.join(', ')]),
  ];
  return notes.length === 0 ? about : `${about} (${notes.join('; ')})`;
}

function rows(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
