import { type ClientId, clientIds } from './model/client.ts';
import { isDay } from './model/deprecation.ts';
import type { Level } from './model/diagnostic.ts';
import { levels } from './model/diagnostic.ts';
import { Trouble } from './model/trouble.ts';
import { didYouMean, inShell, oneOf, shown } from './model/words.ts';

export type Command =
  | 'check'
  | 'build'
  | 'diff'
  | 'fix'
  | 'bump'
  | 'verify'
  | 'inspect'
  | 'comment'
  | 'policy'
  | 'doctor'
  | 'rules'
  | 'explain'
  | 'schema';

/** One command, told once. */
export interface CommandFacts {
  /** What it is for, in one line. */
  readonly help: string;
  /** The words it takes after its name. */
  readonly words: string;
  /** Does the Action run it? Those that look something up for a person give no verdict on a repository. */
  readonly input: boolean;
}

/** Every command. */
export const commands: Readonly<Record<Command, CommandFacts>> = {
  check: { help: 'say what is wrong with the plugins and catalogs here', words: '', input: true },
  build: { help: 'check, then compile the catalogs', words: '', input: true },
  diff: { help: 'say what changed in plugins, and what that asks of their versions', words: '[plugin]', input: false },
  fix: { help: 'mend what a check finds, as far as a machine can', words: '', input: false },
  bump: { help: 'raise the version of a plugin wherever it stands', words: '[plugin]', input: false },
  verify: {
    help: 'say whether a release is what somebody you trust signed; needs no network',
    words: '[release]',
    input: false,
  },
  inspect: { help: 'say what is in a release, who signed it, and what changed', words: '[release]', input: false },
  comment: {
    help: 'put a report below its pull request, as one comment that is kept up to date',
    words: '',
    input: true,
  },
  policy: { help: 'print the policy that holds here, resolved', words: 'print', input: false },
  doctor: {
    help: 'say what is set up here, which rules run, and what is missing or unsafe around them',
    words: '',
    input: false,
  },
  rules: { help: 'list the rules', words: '', input: false },
  explain: { help: 'say why a rule is there, with examples', words: '<rule>', input: false },
  schema: { help: 'list the JSON Schemas of our files, or print one', words: '[kind]', input: false },
};

/** One option, told once: CLI flag, Action input and row of the docs come from here. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly type: 'boolean' | 'string' | 'list' | 'choice';
  /** What stands for the value in help, where the values themselves would not fit. */
  readonly label?: string;
  readonly values?: readonly string[];
  /** Commands that know fewer of them. */
  readonly fewer?: { readonly values: readonly string[]; readonly commands: readonly Command[] };
  /** As a person would write it; absent: off, or nothing. */
  readonly default?: string;
  readonly help: string;
  readonly commands: readonly Command[];
  /** What it does in commands where it does something else. */
  readonly apart?: Readonly<Partial<Record<Command, string>>>;
  /** Environment variables that speak when the flag does not. */
  readonly environment?: readonly string[];
  /** Is it an input of the Action too? Flags about terminals are not. */
  readonly input: boolean;
}

/** A way to print a report. */
export type Format = 'human' | 'json' | 'github' | 'sarif' | 'markdown';

const formats: readonly Format[] = ['human', 'json', 'github', 'sarif', 'markdown'];
const all = Object.keys(commands) as readonly Command[];
const judging: readonly Command[] = ['check', 'build'];
const reading: readonly Command[] = ['check', 'build', 'diff'];
const trusting: readonly Command[] = ['verify', 'inspect'];
const editing: readonly Command[] = ['fix', 'bump'];
const plainOnly: readonly Command[] = ['diff', 'fix', 'bump', 'policy', 'doctor', 'rules', 'explain', ...trusting];
const edge = { input: false } as const; // about terminals and editors, not an input of the Action

type More = Partial<Omit<Option, 'name' | 'type' | 'commands' | 'help'>>;

function option(name: string, type: Option['type'], of: readonly Command[], help: string, more: More = {}): Option {
  return { name, type, commands: of, help, input: true, ...more };
}

/** The option table. */
export const options: readonly Option[] = [
  option('dir', 'string', [...reading, ...editing, 'verify', 'policy', 'doctor'], 'work in this folder', {
    short: 'C',
    label: 'DIR',
    default: '.',
    apart: { verify: 'the repository to rebuild it in' },
  }),
  option('catalog', 'list', ['build', 'policy'], 'build only this catalog; may be repeated', {
    label: 'NAME',
    apart: { policy: 'as it holds in this catalog; may be repeated' },
  }),
  option('plugin', 'string', ['policy'], 'as it holds for this plugin', { ...edge, label: 'NAME' }),
  option('explain', 'boolean', ['policy'], 'say of each key which file and line, pack and scope said it last', edge),
  option('out', 'string', ['build'], 'build into this folder, seen from --dir', { label: 'DIR', default: 'dist' }),
  option('write', 'boolean', ['build', 'bump'], 'also write the committed files of local catalogs', {
    apart: { bump: 'write the new version, not only show what would change' },
  }),
  option('check', 'boolean', ['build'], 'write nothing; fail when a committed file is out of date'),
  option('client', 'choice', ['check', 'fix'], 'judge for codex, claude, copilot or cursor alone', {
    label: 'CLIENT',
    values: clientIds,
  }),
  option('unsafe', 'boolean', ['fix'], 'also apply fixes that are a guess', edge),
  option('dry-run', 'boolean', ['fix'], 'write nothing; show what would change', edge),
  option('to', 'string', ['bump'], 'the version to raise it to', { ...edge, label: 'VERSION' }),
  option('level', 'choice', ['bump'], 'how much to raise it', { ...edge, values: ['patch', 'minor', 'major'] }),
  option('release', 'boolean', ['bump'], 'raise all that waits for a release, and use up .changes/', edge),
  option('base', 'string', [...judging, ...editing], 'compare with where HEAD left this ref, or none', {
    label: 'REF',
    environment: ['GITHUB_EVENT_NAME'],
  }),
  option('from', 'string', ['diff'], 'compare with this commit, or with this version of the plugin', {
    ...edge,
    label: 'REF|VERSION',
    default: 'HEAD',
  }),
  option('ledger', 'string', [...reading, ...editing], 'what was released: a ledger, releases, or none', {
    label: 'FILE|releases',
    environment: ['GITHUB_TOKEN'],
  }),
  option('evidence', 'list', judging, 'what another scanner said, as SARIF; may be repeated', { label: 'FILE' }),
  option(
    'as-of',
    'string',
    [...reading, ...editing, ...trusting, 'policy', 'doctor'],
    'judge as of this UTC day instead of today',
    {
      label: 'DATE',
      environment: ['SOURCE_DATE_EPOCH'],
    },
  ),
  option('cache', 'string', judging, 'keep results in this folder, and reuse them while nothing changes', {
    label: 'DIR',
  }),
  option('fail-on', 'choice', [...judging, 'fix'], 'fail from this level on, whatever the policy says', {
    values: levels,
  }),
  option('format', 'choice', [...judging, ...plainOnly], 'how to print', {
    ...edge, // the Action tells its log, its summary and a file at once
    label: 'FORMAT',
    values: formats,
    fewer: { values: ['human', 'json'], commands: plainOnly },
    default: 'human',
    environment: ['GITHUB_ACTIONS'],
  }),
  option('report', 'list', judging, 'also write a report to a file; may be repeated', { label: 'FORMAT=FILE' }),
  option('file', 'string', ['comment'], 'take this report, as check writes it in the format json', {
    label: 'FILE',
  }),
  option('key', 'string', ['comment'], 'have a comment of its own under this name', { label: 'NAME' }),
  option('trust', 'string', trusting, 'the trust policy: whom you trust to sign what', {
    ...edge,
    label: 'FILE',
    default: 'catalogc.trust.yaml',
  }),
  option('trusted-root', 'string', trusting, 'hold certificates against this root (JSON or JSON lines)', {
    ...edge,
    label: 'FILE',
  }),
  option('state', 'string', ['verify'], 'remember in this file what was seen last, and refuse what is older', {
    ...edge,
    label: 'FILE',
  }),
  option('min-serial', 'string', ['verify'], 'refuse releases with a lower serial', { ...edge, label: 'N' }),
  option('allow-expired', 'boolean', ['verify'], 'take a release that has expired all the same', edge),
  option('tofu', 'boolean', ['verify'], 'where there is no trust policy, trust who signed now, and write one', edge),
  option('rebuild', 'boolean', ['verify'], 'also compile it again from its commit, and compare', edge),
  option('previous', 'string', ['inspect'], 'also say what changed since this release', { ...edge, label: 'DIR' }),
  option('vscode', 'boolean', ['schema'], 'print the settings that make an editor complete our files', edge),
  option('verbose', 'boolean', [...reading, 'fix', 'doctor'], 'unfold what is only worth knowing', {
    short: 'v',
    apart: { doctor: 'list every rule that runs, with the reason' },
  }),
  option('quiet', 'boolean', [...judging, 'fix'], 'print findings, and nothing when there are none', {
    ...edge,
    short: 'q',
  }),
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

/** A file that a report is written to, as seen from where the command runs. */
export interface ReportFile {
  readonly format: Format;
  readonly file: string;
}

/** The options of one run, every default filled in. */
export interface Options {
  readonly dir: string;
  readonly catalog: readonly string[];
  /** The plugin that is asked about. */
  readonly plugin?: string;
  readonly explain: boolean;
  readonly out: string;
  readonly write: boolean;
  readonly check: boolean;
  readonly client?: ClientId;
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  /** The version to raise a plugin to, or how much. */
  readonly to?: string;
  readonly level?: 'patch' | 'minor' | 'major';
  /** Raise all plugins that wait for a release. */
  readonly release: boolean;
  readonly base?: string;
  readonly from?: string;
  readonly ledger?: string;
  /** SARIF files of other scanners, as seen from where the command runs. */
  readonly evidence: readonly string[];
  readonly asOf?: string;
  readonly cache?: string;
  readonly failOn?: Level;
  readonly format: Format;
  readonly reports: readonly ReportFile[];
  readonly file?: string;
  readonly key?: string;
  /** The trust policy, as seen from where the command runs. */
  readonly trust: string;
  readonly trustedRoot?: string;
  readonly state?: string;
  readonly minSerial?: number;
  readonly allowExpired: boolean;
  readonly tofu: boolean;
  readonly rebuild: boolean;
  /** The folder of an earlier release. */
  readonly previous?: string;
  readonly vscode: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly debug: boolean;
  /** What stands after the command: a rule, a kind of schema, a plugin. */
  readonly words: readonly string[];
}

/** What was given, by option name; from flags, from inputs, from a test. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What the environment says where no flag does: in a workflow a report goes to its log. */
export function fromEnvironment(command: Command, environment: Readonly<Record<string, string | undefined>>): Given {
  return judging.includes(command) && environment.GITHUB_ACTIONS === 'true' ? { format: 'github' } : {};
}

/** Given values, checked and completed; whatever is wrong is Trouble that names the option. */
export function settle(given: Given, words: readonly string[] = []): Options {
  const text = (name: string) => textOf(given, name);
  const on = (name: string) => given[name] === true;
  const to = text('to');
  const plugin = text('plugin');
  const level = choiceOf(given, 'level', ['patch', 'minor', 'major']);
  const base = text('base');
  const from = text('from');
  const ledger = text('ledger');
  const asOf = dayOf(text('as-of'));
  const client = choiceOf(given, 'client', clientIds);
  const cache = text('cache');
  const failOn = choiceOf(given, 'fail-on', levels);
  const file = text('file');
  const key = keyOf(text('key'));
  const trustedRoot = text('trusted-root');
  const state = text('state');
  const minSerial = serialOf(text('min-serial'));
  const previous = text('previous');
  return {
    dir: text('dir') ?? '.',
    catalog: listOf(given.catalog),
    ...(plugin !== undefined && { plugin }),
    explain: on('explain'),
    out: text('out') ?? 'dist',
    write: on('write'),
    check: on('check'),
    ...(client !== undefined && { client }),
    unsafe: on('unsafe'),
    dryRun: on('dry-run'),
    ...(to !== undefined && { to }),
    ...(level !== undefined && { level }),
    release: on('release'),
    ...(base !== undefined && { base }),
    ...(from !== undefined && { from }),
    ...(ledger !== undefined && { ledger }),
    evidence: listOf(given.evidence),
    ...(asOf !== undefined && { asOf }),
    ...(cache !== undefined && { cache }),
    ...(failOn !== undefined && { failOn }),
    format: choiceOf(given, 'format', formats) ?? 'human',
    reports: listOf(given.report).map(reportFile),
    ...(file !== undefined && { file }),
    ...(key !== undefined && { key }),
    trust: text('trust') ?? 'catalogc.trust.yaml',
    ...(trustedRoot !== undefined && { trustedRoot }),
    ...(state !== undefined && { state }),
    ...(minSerial !== undefined && { minSerial }),
    allowExpired: on('allow-expired'),
    tofu: on('tofu'),
    rebuild: on('rebuild'),
    ...(previous !== undefined && { previous }),
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

function reportFile(text: string): ReportFile {
  const [, name = '', file = ''] = /^([^=]*)=?(.*)$/s.exec(text) ?? [];
  const format = formats.find(each => each === name);
  if (format !== undefined && file !== '') return { format, file };
  const near = didYouMean(name, formats) ?? 'sarif';
  const hint = `Name the format, then the file: --report ${near}=${inShell(file === '' ? 'report.txt' : file)}`;
  const fault = format === undefined ? `knows no format ${shown(name)}` : 'names no file';
  throw new Trouble('option/value', `--report ${fault}`, hint);
}

/** It becomes part of an HTML comment, where little may stand. */
function keyOf(text: string | undefined): string | undefined {
  if (text === undefined || /^(?=.{1,40}$)[a-z0-9]+([._-][a-z0-9]+)*$/i.test(text)) return text;
  const hint = 'Use up to 40 letters and digits, with single . _ - between them: --key nightly';
  throw new Trouble('option/value', `--key ${shown(text)} is not a plain name`, hint);
}

function serialOf(text: string | undefined): number | undefined {
  if (text === undefined || (/^[1-9]\d{0,15}$/.test(text) && Number.isSafeInteger(Number(text))))
    return text === undefined ? undefined : Number(text);
  throw new Trouble(
    'option/value',
    `--min-serial ${shown(text)} is no serial`,
    'Write a whole number: --min-serial 42',
  );
}

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new Trouble('option/date', `--as-of ${shown(text)} is not a day`, 'Write it as YYYY-MM-DD: --as-of 2027-03-01');
}

function listOf(value: Given[string]): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}
