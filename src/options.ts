import { isDay } from './model/deprecation.ts';
import type { Level } from './model/diagnostic.ts';
import { levels } from './model/diagnostic.ts';
import { Trouble } from './model/trouble.ts';
import { didYouMean, oneOf, shown } from './model/words.ts';

export type Command = 'check' | 'build' | 'rules' | 'explain' | 'schema';

/** Every command: what it is for in one line, and the words it takes after its name. */
export const commands: Readonly<Record<Command, { readonly help: string; readonly words: string }>> = {
  check: { help: 'say what is wrong with the plugins and catalogs here', words: '' },
  build: { help: 'check, then compile the catalogs', words: '' },
  rules: { help: 'list the rules', words: '' },
  explain: { help: 'say why a rule is there, with examples', words: '<rule>' },
  schema: { help: 'list the JSON Schemas of our files, or print one', words: '[kind]' },
};

/** One option, told once: CLI flag, Action input and row of the docs come from here. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly type: 'boolean' | 'string' | 'list' | 'choice';
  /** What stands for the value in help. */
  readonly label?: string;
  readonly values?: readonly string[];
  /** As a person would write it; absent: off, or nothing. */
  readonly default?: string;
  readonly help: string;
  readonly commands: readonly Command[];
  /** Environment variables that speak when the flag does not. */
  readonly environment?: readonly string[];
  /** Is it an input of the Action too? Flags about terminals are not. */
  readonly input: boolean;
}

const all = Object.keys(commands) as readonly Command[];
const judging: readonly Command[] = ['check', 'build'];
const edge = { input: false } as const; // about terminals and editors, not an input of the Action

type More = Partial<Omit<Option, 'name' | 'type' | 'commands' | 'help'>>;

function option(name: string, type: Option['type'], of: readonly Command[], help: string, more: More = {}): Option {
  return { name, type, commands: of, help, input: true, ...more };
}

/** The option table. */
export const options: readonly Option[] = [
  option('dir', 'string', judging, 'work in this folder', { short: 'C', label: 'DIR', default: '.' }),
  option('catalog', 'list', ['build'], 'build only this catalog; may be repeated', { label: 'NAME' }),
  option('out', 'string', ['build'], 'build into this folder, seen from --dir', { label: 'DIR', default: 'dist' }),
  option('write', 'boolean', ['build'], 'also write the committed files of local catalogs'),
  option('check', 'boolean', ['build'], 'write nothing; fail when a committed file is out of date'),
  option('base', 'string', judging, 'compare with this commit', { label: 'REF' }),
  option('as-of', 'string', judging, 'judge as of this UTC day instead of today', {
    label: 'DATE',
    environment: ['SOURCE_DATE_EPOCH'],
  }),
  option('cache', 'string', judging, 'keep results in this folder, and reuse them while nothing changes', {
    label: 'DIR',
  }),
  option('fail-on', 'choice', judging, 'fail from this level on, whatever the policy says', { values: levels }),
  option('format', 'choice', ['check', 'build', 'rules', 'explain'], 'how to print', {
    values: ['human', 'json'],
    default: 'human',
  }),
  option('vscode', 'boolean', ['schema'], 'print the settings that make an editor complete our files', edge),
  option('verbose', 'boolean', judging, 'unfold what is only worth knowing', { short: 'v' }),
  option('quiet', 'boolean', judging, 'print findings, and nothing when there are none', { ...edge, short: 'q' }),
  option('color', 'choice', all, 'colour the output', {
    ...edge,
    values: ['auto', 'always', 'never'],
    default: 'auto',
    environment: ['NO_COLOR', 'FORCE_COLOR'],
  }),
  option('debug', 'boolean', all, 'show the stack when something breaks'),
  option('help', 'boolean', all, 'show this help', { ...edge, short: 'h' }),
  option('version', 'boolean', all, 'show the version', { ...edge, short: 'V' }),
];

/** The options of one run, every default filled in. */
export interface Options {
  readonly dir: string;
  readonly catalog: readonly string[];
  readonly out: string;
  readonly write: boolean;
  readonly check: boolean;
  readonly base?: string;
  readonly asOf?: string;
  readonly cache?: string;
  readonly failOn?: Level;
  readonly format: 'human' | 'json';
  readonly vscode: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly debug: boolean;
  /** What stands after the command: a rule, a kind of schema. */
  readonly words: readonly string[];
}

/** What was given, by option name; from flags, from inputs, from a test. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Given values, checked and completed; whatever is wrong is Trouble that names the option. */
export function settle(given: Given, words: readonly string[] = []): Options {
  const text = (name: string) => textOf(given, name);
  const on = (name: string) => given[name] === true;
  const base = text('base');
  const asOf = dayOf(text('as-of'));
  const cache = text('cache');
  const failOn = choiceOf(given, 'fail-on', levels);
  return {
    dir: text('dir') ?? '.',
    catalog: listOf(given.catalog),
    out: text('out') ?? 'dist',
    write: on('write'),
    check: on('check'),
    ...(base !== undefined && { base }),
    ...(asOf !== undefined && { asOf }),
    ...(cache !== undefined && { cache }),
    ...(failOn !== undefined && { failOn }),
    format: choiceOf(given, 'format', ['human', 'json']) ?? 'human',
    vscode: on('vscode'),
    verbose: on('verbose'),
    quiet: on('quiet'),
    color: choiceOf(given, 'color', ['auto', 'always', 'never']) ?? 'auto',
    debug: on('debug'),
    words,
  };
}

function textOf(given: Given, name: string): string | undefined {
  const value = given[name] ?? options.find(option => option.name === name)?.default;
  if (value === undefined || typeof value !== 'string') return undefined;
  if (value === '') throw new Trouble('option/empty', `--${name} is empty`, `Give it a value, or leave --${name} out.`);
  return value;
}

function choiceOf<T extends string>(given: Given, name: string, values: readonly T[]): T | undefined {
  const text = textOf(given, name);
  if (text === undefined) return undefined;
  const value = values.find(each => each === text);
  if (value !== undefined) return value;
  const near = didYouMean(text, values);
  const hint = near === undefined ? `Use ${oneOf(values)}.` : `Did you mean --${name} ${near}?`;
  throw new Trouble('option/value', `--${name} knows no ${shown(text)}`, hint);
}

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new Trouble('option/date', `--as-of ${shown(text)} is not a day`, 'Write it as YYYY-MM-DD: --as-of 2027-03-01');
}

function listOf(value: Given[string]): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}
