import { parseArgs } from 'node:util';
import { Trouble } from '../model/trouble.ts';
import { didYouMean, inShell, oneOf, shown } from '../model/words.ts';
import { type Command, commands, type Given, type Option, options as table } from '../options.ts';

/** What a command line asks for, before values are checked. */
export interface Request {
  readonly command?: Command;
  readonly given: Given;
  readonly words: readonly string[];
}

/** Reads a command line by the option table; what it cannot mean is Trouble with a guess. */
export function readArguments(argv: readonly string[]): Request {
  const { tokens } = parseArgs({
    args: [...argv],
    options: flags(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const spoken = tokens.flatMap(token => (token.kind === 'positional' ? token.value : []));
  const asksHelp = spoken[0] === 'help';
  const [first, ...rest] = asksHelp ? spoken.slice(1) : spoken;
  const command = first === undefined ? undefined : commandNamed(first);
  const given: Record<string, string | boolean | string[]> = asksHelp ? { help: true } : {};
  for (const token of tokens) if (token.kind === 'option') take(token, command, given);
  const asksOnly = given.help === true || given.version === true;
  if (command !== undefined && !asksOnly) limitWords(command, rest);
  return { ...(command && { command }), given, words: rest };
}

/** The table in the form of node:util parseArgs. */
export function flags() {
  return Object.fromEntries(
    table.map(({ name, short, type }) => {
      const kind = type === 'boolean' ? ('boolean' as const) : ('string' as const);
      return [name, { type: kind, ...(short !== undefined && { short }), multiple: type === 'list' }];
    }),
  );
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function take(
  token: OptionToken,
  command: Command | undefined,
  given: Record<string, string | boolean | string[]>,
): void {
  const option = optionNamed(token, command);
  if (option.type === 'boolean') {
    if (token.value !== undefined)
      throw new Trouble('option-value', `${token.rawName} takes no value`, `Write it alone: ${token.rawName}`);
    given[option.name] = true;
    return;
  }
  const value = token.value;
  if (value === undefined || (!token.inlineValue && value.startsWith('-'))) {
    const wanted = option.values === undefined ? (option.label ?? 'VALUE') : option.values[0];
    throw new Trouble('option-value', `${token.rawName} needs a value`, `Write: ${token.rawName} ${wanted}`);
  }
  const before = given[option.name];
  given[option.name] = option.type === 'list' ? [...(Array.isArray(before) ? before : []), value] : value;
}

function optionNamed({ name, rawName }: OptionToken, command: Command | undefined): Option {
  const option = table.find(each => each.name === name);
  const open = table.filter(each => command === undefined || each.commands.includes(command));
  if (option === undefined) {
    if (name === 'no-color')
      throw new Trouble('option-unknown', 'There is no option --no-color', 'Write: --color never');
    const near = didYouMean(
      name,
      open.map(each => each.name),
    );
    const help = command === undefined ? 'catalogc --help' : `catalogc ${command} --help`;
    const hint = near === undefined ? `See what there is: ${help}` : `Did you mean --${near}?`;
    throw new Trouble('option-unknown', `There is no option ${shown(rawName)}`, hint);
  }
  if (open.includes(option)) return option;
  throw new Trouble(
    'option-elsewhere',
    `${command} has no option ${rawName}`,
    `${oneOf(havers(option.commands))} has it.`,
  );
}

/** A few of the commands that have an option: what many have is told by their help. */
function havers(all: readonly Command[]): readonly string[] {
  const some = all.slice(0, 3).map(each => `catalogc ${each}`);
  return all.length > 4
    ? [...some, `one of ${all.length - some.length} more commands`]
    : all.map(each => `catalogc ${each}`);
}

function commandNamed(word: string): Command {
  const names = Object.keys(commands) as Command[];
  const command = names.find(name => name === word);
  if (command !== undefined) return command;
  const near = didYouMean(word, names);
  const hint = near === undefined ? 'See which there are: catalogc --help' : `Did you mean: catalogc ${near}`;
  throw new Trouble('command-unknown', `There is no command ${shown(word)}`, hint);
}

function limitWords(command: Command, words: readonly string[]): void {
  const most = wordsOf(commands[command].words);
  const extra = words[most];
  if (extra === undefined) return;
  throw new Trouble(
    'word-unknown',
    `${command} does not take the word ${shown(extra)}`,
    wordHint(command, words[0], extra),
  );
}

/** How many words a command takes after its name. */
function wordsOf(told: string): number {
  if (told.endsWith('...]')) return Number.POSITIVE_INFINITY;
  return told === '' ? 0 : told.split(' ').length;
}

function wordHint(command: Command, first: string | undefined, extra: string): string {
  if (first !== undefined && first !== extra) return `One at a time: catalogc ${command} ${inShell(first)}`;
  const takesFolder = extra !== '' && table.some(({ name, commands }) => name === 'dir' && commands.includes(command));
  return takesFolder
    ? `For a folder: catalogc ${command} --dir ${inShell(extra)}`
    : `See what it takes: catalogc ${command} --help`;
}
