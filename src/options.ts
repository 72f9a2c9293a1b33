import { type ClientId, clientIds } from './model/client.ts';
import { isDay } from './model/deprecation.ts';
import type { Level } from './model/diagnostic.ts';
import { levels } from './model/diagnostic.ts';
import { type KeyType, keyTypes } from './model/signer.ts';
import { Trouble } from './model/trouble.ts';
import { didYouMean, inShell, oneOf, shown } from './model/words.ts';
import { type PartKind, partKinds } from './new/wish.ts';

/** Commands that write dated records. */
export type RetireCommand = 'deprecate' | 'extend' | 'withdraw' | 'rename' | 'yank' | 'quarantine';

export type Command =
  | 'check'
  | 'watch'
  | 'build'
  | 'diff'
  | 'new'
  | 'fix'
  | 'bump'
  | RetireCommand
  | 'keygen'
  | 'verify'
  | 'inspect'
  | 'fetch'
  | 'outdated'
  | 'comment'
  | 'enforce'
  | 'publish'
  | 'promote'
  | 'rollback'
  | 'policy'
  | 'doctor'
  | 'init'
  | 'import'
  | 'calendar'
  | 'site'
  | 'graph'
  | 'rules'
  | 'explain'
  | 'schema'
  | 'completion';

/** A command that ends by itself. */
export type EndingCommand = Exclude<Command, 'watch'>;

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
  watch: { help: 'check again whenever a file changes', words: '', input: false },
  build: { help: 'check, then compile the catalogs', words: '', input: true },
  diff: { help: 'say what changed in plugins, and what that asks of their versions', words: '[plugin]', input: false },
  new: { help: 'write a plugin to begin with', words: 'plugin <name>', input: false },
  fix: { help: 'mend what a check finds, as far as a machine can', words: '', input: false },
  bump: { help: 'raise the version of a plugin wherever it stands', words: '[plugin]', input: false },
  deprecate: { help: 'retire a plugin, or a part of it, with notice', words: '<plugin>', input: false },
  extend: { help: 'move the sunset of a deprecated plugin to a later day', words: '<plugin>', input: false },
  withdraw: { help: 'take a deprecation, yank or quarantine back', words: '<plugin>', input: false },
  rename: { help: 'lead the users of a plugin to its new name', words: '<plugin>', input: false },
  yank: { help: 'offer some versions of a plugin no longer', words: '<plugin>', input: false },
  quarantine: { help: 'stop a plugin at once, because of an advisory', words: '<plugin>', input: false },
  keygen: { help: 'make a key to sign releases with', words: '', input: false },
  verify: {
    help: 'say whether a release is what somebody you trust signed; needs no network',
    words: '[release]',
    input: false,
  },
  inspect: { help: 'say what is in a release, who signed it, and what changed', words: '[release]', input: false },
  fetch: {
    help: 'bring a signed catalog into a folder for clients, verified first',
    words: '[source]',
    input: true,
  },
  outdated: { help: 'say what an update of a fetched catalog would change', words: '[folder]', input: false },
  comment: {
    help: 'put a report below its pull request, as one comment that is kept up to date',
    words: '',
    input: true,
  },
  enforce: {
    help: 'do what dates of deprecation records ask for today',
    words: '',
    input: true,
  },
  promote: {
    help: 'move what has soaked from one catalog into the next, and publish that',
    words: '',
    input: false,
  },
  rollback: { help: 'publish an earlier release of a catalog again', words: '<catalog>', input: false },
  publish: {
    help: 'publish each catalog that changed as a signed release on GitHub',
    words: '',
    input: true,
  },
  policy: { help: 'print the policy that holds here, resolved', words: 'print', input: false },
  doctor: {
    help: 'say what is set up here, which rules run, and what is missing or unsafe around them',
    words: '',
    input: false,
  },
  init: { help: 'set a repository up: catalogs, a policy, workflows and editors', words: '', input: false },
  import: {
    help: 'turn marketplace.json files kept by hand into definitions, and compare',
    words: '[file...]',
    input: false,
  },
  calendar: { help: 'say which plugins go on which day, and what expires', words: '', input: false },
  site: { help: 'write a website of the catalogs here, to be read with or without a server', words: '', input: false },
  graph: { help: 'draw catalogs, plugins, and what depends on what', words: '', input: false },
  rules: { help: 'list the rules', words: '', input: false },
  explain: { help: 'say why a rule is there, with examples', words: '<rule>', input: false },
  completion: { help: 'print what makes a shell complete our commands', words: 'bash|zsh|fish', input: false },
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
  /** Commands that know others, or fewer of them. */
  readonly other?: readonly { readonly values: readonly string[]; readonly commands: readonly Command[] }[];
  /** As a person would write it; absent: off, or nothing. */
  readonly default?: string;
  /** What stands for it in commands that have another default. */
  readonly presets?: Readonly<Partial<Record<Command, string>>>;
  /** Commands in which nothing stands for it. */
  readonly bare?: readonly Command[];
  readonly help: string;
  readonly commands: readonly Command[];
  /** What it does in commands where it does something else. */
  readonly apart?: Readonly<Partial<Record<Command, string>>>;
  /** Environment variables that speak when the flag does not. */
  readonly environment?: readonly string[];
  /** Is it an input of the Action too? Flags about terminals are not. */
  readonly input: boolean;
}

/** Why a plugin is retired. */
export const reasons = [
  ...(['superseded', 'unmaintained', 'upstream-gone', 'security', 'licence', 'policy', 'duplicate', 'other'] as const),
];

/** What is said of a new plugin. */
interface PluginWish {
  readonly clients: readonly ClientId[];
  readonly parts: readonly PartKind[];
  readonly description?: string;
  readonly license?: string;
  readonly category?: string;
}

/** Policies to begin with. */
export const profiles = ['recommended', 'strict'] as const;

/** What runs a check before a commit. */
export const hookTools = ['pre-commit', 'husky', 'git'] as const;

/** What `init` sets up, each as a part that can be left out. */
export const initParts = ['catalogs', 'policy', 'workflows', 'vscode', 'jetbrains'] as const;

/** A part of what `init` sets up. */
type InitPart = (typeof initParts)[number];

/** What `init` was told; what is not told is asked, or taken as proposed. */
export interface InitWish {
  readonly yes: boolean;
  readonly profile?: (typeof profiles)[number];
  readonly until?: string;
  readonly name?: string;
  readonly owner?: string;
  readonly without: readonly InitPart[];
  readonly hooks?: (typeof hookTools)[number];
}

/** Who signs releases. */
type Signing = 'key' | 'keyless' | 'auto' | 'none';

const signings: readonly Signing[] = ['key', 'keyless', 'auto', 'none'];

const toldDays = ['announced', 'deprecated', 'sunset', 'remove', 'effective', 'on'] as const;
const toldTexts = [
  ...(['replacement', 'message', 'migration', 'owner', 'component', 'reason', 'by', 'versions', 'advisory'] as const),
];

/** What a record is to say, as far as it was told; days exist. */
export type Told = Readonly<Partial<Record<(typeof toldDays)[number] | (typeof toldTexts)[number], string>>> & {
  readonly because?: (typeof reasons)[number];
};

/** A way to print a report. */
type ReportFormat = 'human' | 'json' | 'github' | 'sarif' | 'markdown';

/** A way to print anything. */
export type Format = ReportFormat | 'ics' | (typeof drawings)[number];

const drawings = ['mermaid', 'svg'] as const;
const formats: readonly ReportFormat[] = ['human', 'json', 'github', 'sarif', 'markdown'];
const all = Object.keys(commands) as readonly Command[];
const judging: readonly Command[] = ['check', 'build'];
const looking: readonly Command[] = ['check', 'watch'];
const reading: readonly Command[] = ['check', 'watch', 'build', 'diff'];
const trusting: readonly Command[] = ['verify', 'inspect'];
const adopting: readonly Command[] = ['init', 'import'];
const fetching: readonly Command[] = ['fetch', 'outdated'];
const believing: readonly Command[] = [...trusting, ...fetching];
const publishing: readonly Command[] = ['publish', 'promote', 'rollback'];
const retiring: readonly RetireCommand[] = ['deprecate', 'extend', 'withdraw', 'rename', 'yank', 'quarantine'];
/** Those that may take so long that they say how far they are. */
const waiting: readonly Command[] = [...fetching, ...publishing, 'site', 'import'];
const editing: readonly Command[] = ['fix', 'bump', ...retiring];
const plainOnly: readonly Command[] = [
  'diff',
  ...editing,
  'enforce',
  'publish',
  'promote',
  'rollback',
  'policy',
  'doctor',
  ...adopting,
  'new',
  'rules',
  'explain',
  ...trusting,
  ...fetching,
];
const edge = { input: false } as const; // about terminals and editors, not an input of the Action

type More = Partial<Omit<Option, 'name' | 'type' | 'commands' | 'help'>>;

function option(name: string, type: Option['type'], of: readonly Command[], help: string, more: More = {}): Option {
  return { name, type, commands: of, help, input: true, ...more };
}

/** The option table. */
export const options: readonly Option[] = [
  option(
    'dir',
    'string',
    [
      ...reading,
      ...editing,
      'new',
      'enforce',
      ...publishing,
      'verify',
      'policy',
      'doctor',
      ...adopting,
      'calendar',
      'site',
      'graph',
    ],
    'work in this folder',
    {
      short: 'C',
      label: 'DIR',
      default: '.',
      apart: { verify: 'the repository to rebuild it in' },
    },
  ),
  option(
    'catalog',
    'list',
    ['build', 'publish', 'fetch', 'policy', 'deprecate', 'calendar', 'site', 'graph'],
    'build only this catalog; may be repeated',
    {
      label: 'NAME',
      apart: {
        site: 'only this catalog; may be repeated',
        graph: 'only this catalog; may be repeated',
        fetch: 'the catalog to fetch; needed where more than one is offered',
        publish: 'publish only this catalog; may be repeated',
        policy: 'as it holds in this catalog; may be repeated',
        deprecate: 'only in this catalog; may be repeated',
        calendar: 'only what this catalog shows; may be repeated',
      },
    },
  ),
  option('source', 'string', ['fetch'], 'a repository with releases, or a folder of them', {
    label: 'OWNER/REPO|DIR',
    environment: ['GITHUB_TOKEN'],
  }),
  option('into', 'string', ['fetch'], 'fetch into this folder, which clients add as a marketplace', { label: 'DIR' }),
  option('pin', 'string', ['fetch'], 'take the release with this serial, and stay with it', { label: 'N' }),
  option('unpin', 'boolean', ['fetch'], 'stay with no release any more'),
  option('keep', 'string', ['fetch'], 'keep the plugins of so many earlier releases', { label: 'N', default: '1' }),
  option('offline', 'boolean', ['fetch'], 'ask nobody; put what is installed in order', edge),
  option('exit-code', 'boolean', ['outdated'], 'end with 1 where an update would change something', edge),
  option('plugin', 'list', ['policy', 'promote'], 'as it holds for this plugin', {
    ...edge,
    label: 'NAME',
    apart: { promote: 'only this plugin; may be repeated' },
  }),
  option('days', 'string', ['calendar'], 'look ahead so many days', { ...edge, label: 'N', default: '180' }),
  option('explain', 'boolean', ['policy'], 'say of each key which file and line, pack and scope said it last', edge),
  option('out', 'string', ['build', 'site', 'keygen'], 'build into this folder, seen from --dir', {
    label: 'DIR',
    default: 'dist',
    presets: { site: 'site' },
    bare: ['keygen'],
    apart: {
      site: 'write the pages into this folder, seen from --dir',
      keygen: 'write the private key to this file, the public one beside it',
    },
  }),
  option('base-url', 'string', ['site'], 'the https address it will have, for links that must be whole', {
    ...edge,
    label: 'URL',
  }),
  option('type', 'choice', ['keygen'], 'the kind of key', { ...edge, values: keyTypes, default: 'p256' }),
  option('write', 'boolean', ['build', 'bump', ...retiring], 'also write the committed files of local catalogs', {
    apart: {
      bump: 'write the new version, not only show what would change',
      ...Object.fromEntries(retiring.map(each => [each, 'write the record, not only show what would change'])),
    },
  }),
  option('check', 'boolean', ['build'], 'write nothing; fail when a committed file is out of date'),
  option('client', 'choice', [...looking, 'fix'], 'judge for codex, claude, copilot or cursor alone', {
    label: 'CLIENT',
    values: clientIds,
  }),
  option('for', 'list', ['new'], 'for this client; may be repeated (those of catalogs)', {
    ...edge,
    label: 'CLIENT',
    values: clientIds,
  }),
  option('with', 'list', ['new'], 'begin with a skill, command, agent, hook or mcp (skill)', {
    ...edge,
    label: 'PART',
    values: partKinds,
  }),
  option('description', 'string', ['new'], 'what it is for, in one sentence', { ...edge, label: 'TEXT' }),
  option('license', 'string', ['new'], 'its licence, as SPDX calls it (MIT)', { ...edge, label: 'ID' }),
  option('category', 'string', ['new'], 'where catalogs put it (Productivity)', { ...edge, label: 'NAME' }),
  option('unsafe', 'boolean', ['fix'], 'also apply fixes that are a guess', edge),
  option(
    'dry-run',
    'boolean',
    ['new', 'fix', ...adopting, 'enforce', ...publishing],
    'write nothing; show what would change',
    {
      apart: { enforce: 'do nothing; print the plan', publish: 'publish nothing; print the plan' },
    },
  ),
  option('force', 'boolean', adopting, 'also replace files that are there', edge),
  option('yes', 'boolean', ['init', 'new'], 'ask nothing: take what is not said by a flag as it is proposed', {
    ...edge,
    short: 'y',
  }),
  option('profile', 'choice', ['init'], 'the policy to begin with (recommended)', { ...edge, values: profiles }),
  option('until', 'string', ['init'], 'the first day on which old findings fail (90 days from today)', {
    ...edge,
    label: 'DATE|none',
  }),
  option('name', 'string', ['init'], 'the name of a first catalog', { ...edge, label: 'NAME' }),
  option('owner-name', 'string', ['init', 'new'], 'who answers for a first catalog', {
    ...edge,
    label: 'NAME',
    apart: { new: 'who wrote it, as its manifests say' },
  }),
  option('without', 'list', ['init'], 'leave this part out; may be repeated', { ...edge, label: 'PART' }),
  option('hooks', 'choice', ['init'], 'also check before each commit: pre-commit, husky or git', {
    ...edge,
    label: 'TOOL',
    values: hookTools,
  }),
  option('issues', 'choice', ['enforce'], 'keep one issue for each record or owner, or none', {
    values: ['record', 'owner', 'none'],
    default: 'record',
  }),
  option('label', 'list', ['enforce'], 'put this label on new issues; may be repeated', { label: 'NAME' }),
  option('to', 'string', ['bump', 'rename', 'promote', 'rollback'], 'the version to raise it to', {
    ...edge,
    label: 'VERSION',
    apart: {
      rename: 'the new name',
      promote: 'the catalog to move it into',
      rollback: 'the serial of the release to go back to',
    },
  }),
  option('level', 'choice', ['bump'], 'how much to raise it', { ...edge, values: ['patch', 'minor', 'major'] }),
  option('release', 'boolean', ['build', 'bump'], 'also write each catalog as a release, of what is committed', {
    apart: { bump: 'raise all that waits for a release, and use up .changes/' },
  }),
  option('sign', 'choice', ['build', ...publishing], 'who signs each release: key, keyless, auto or none', {
    label: 'WHO',
    values: signings,
    other: [{ values: ['key', 'keyless', 'auto'], commands: publishing }],
    default: 'none',
    bare: publishing,
    apart: { publish: 'who signs: key, keyless or auto, which is what nothing stands for' },
  }),
  ...toldOptions(),
  option('base', 'string', [...judging, 'watch', ...editing], 'compare with where HEAD left this ref, or none', {
    label: 'REF',
    environment: ['GITHUB_EVENT_NAME'],
  }),
  option('from', 'string', ['diff', 'promote'], 'compare with this commit, or with this version of the plugin', {
    ...edge,
    label: 'REF|VERSION',
    default: 'HEAD',
    bare: ['promote'],
    apart: { promote: 'the catalog whose newest release has it' },
  }),
  option(
    'ledger',
    'string',
    [...reading, ...editing, 'enforce', ...publishing, 'calendar', 'site'],
    'what was released: a ledger, releases, or none',
    {
      label: 'FILE|releases',
      environment: ['GITHUB_TOKEN'],
    },
  ),
  option('releases', 'string', publishing, 'releases are in this folder, and not at a forge', { label: 'DIR' }),
  option('soak-days', 'string', ['promote'], 'ask for more days than the definition of the catalog', { label: 'N' }),
  option('allow-again', 'boolean', ['publish', 'promote'], 'release again what a rollback took back'),
  option('allow-quarantined', 'boolean', ['rollback'], 'go back even to what is quarantined now'),
  option(
    'allow-shrink',
    'boolean',
    ['build', 'publish', 'promote'],
    'release a catalog that lost many plugins at once',
  ),
  option('evidence', 'list', [...judging, 'publish'], 'what another scanner said, as SARIF; may be repeated', {
    label: 'FILE',
  }),
  option(
    'as-of',
    'string',
    [
      ...reading,
      ...editing,
      ...believing,
      'new',
      'enforce',
      ...publishing,
      'policy',
      'doctor',
      ...adopting,
      'calendar',
      'site',
      'graph',
    ],
    'judge as of this UTC day instead of today',
    {
      apart: { enforce: 'print the plan of another UTC day' },
      label: 'DATE',
      environment: ['SOURCE_DATE_EPOCH'],
    },
  ),
  option('cache', 'string', judging, 'keep results in this folder, and reuse them while nothing changes', {
    label: 'DIR',
  }),
  option('fail-on', 'choice', [...judging, 'watch', 'fix'], 'fail from this level on, whatever the policy says', {
    values: levels,
  }),
  option('format', 'choice', [...judging, ...plainOnly, 'calendar', 'graph'], 'how to print', {
    ...edge, // the Action tells its log, its summary and a file at once
    label: 'FORMAT',
    values: formats,
    other: [
      { values: ['human', 'json'], commands: plainOnly },
      { values: ['human', 'json', 'ics'], commands: ['calendar'] },
      { values: drawings, commands: ['graph'] },
    ],
    default: 'human',
    presets: { graph: 'mermaid' },
    environment: ['GITHUB_ACTIONS'],
  }),
  option('report', 'list', judging, 'also write a report to a file; may be repeated', { label: 'FORMAT=FILE' }),
  option('file', 'string', ['comment'], 'take this report, as check writes it in the format json', {
    label: 'FILE',
  }),
  option(
    'key',
    'string',
    ['build', ...publishing, 'comment'],
    'name of a comment of its own; of a build: its private key, a file',
    {
      label: 'NAME|FILE',
      apart: {
        build: 'sign with the private key in this file; else in CATALOGC_KEY',
        publish: 'sign with the private key in this file; else in CATALOGC_KEY',
      },
    },
  ),
  option('previous', 'string', ['build', 'inspect'], 'the folder of the release before this one', {
    label: 'DIR',
    apart: { inspect: 'also say what changed since this release, or folder of them' },
  }),
  option(
    'serial',
    'string',
    ['build', ...publishing, 'fetch'],
    'the number of this release; else one more than the last',
    {
      label: 'N',
      apart: {
        publish: 'count on from this number, where the last one is lower',
        fetch: 'take the release with this serial instead of the newest',
      },
    },
  ),
  option('issued-at', 'string', ['build', ...publishing], 'sign as of this time in UTC instead of now', {
    label: 'TIME',
    environment: ['SOURCE_DATE_EPOCH'],
  }),
  option('expires-days', 'string', ['build', ...publishing], 'how many days a release is good for', {
    label: 'N',
    default: '90',
  }),
  option('public-log', 'boolean', ['build', ...publishing], 'let the public log know of a private repository'),
  option('trust', 'string', [...believing, 'build', ...publishing], 'the trust policy: whom you trust to sign what', {
    apart: Object.fromEntries(['build', ...publishing].map(each => [each, 'who may have signed the release before'])),
    label: 'FILE',
    default: 'catalogc.trust.yaml',
  }),
  option(
    'trusted-root',
    'string',
    [...believing, 'build', ...publishing],
    'hold certificates against this root (JSON or JSON lines)',
    {
      label: 'FILE',
    },
  ),
  option('audit', 'boolean', ['inspect'], 'also say who made it, under which policy, and after which releases', edge),
  option('state', 'string', ['verify'], 'remember in this file what was seen last, and refuse what is older', {
    ...edge,
    label: 'FILE',
  }),
  option('min-serial', 'string', ['verify', 'fetch'], 'refuse releases with a lower serial', { label: 'N' }),
  option('allow-expired', 'boolean', ['verify', ...fetching], 'take a release that has expired all the same'),
  option(
    'tofu',
    'boolean',
    ['verify', 'fetch'],
    'where there is no trust policy, trust who signed now, and write one',
    {
      ...edge,
    },
  ),
  option('rebuild', 'boolean', ['verify'], 'also compile it again from its commit, and compare', edge),
  option('vscode', 'boolean', ['schema'], 'print the settings that make an editor complete our files', edge),
  option('verbose', 'boolean', [...reading, 'fix', 'doctor', ...waiting], 'unfold what is only worth knowing', {
    short: 'v',
    apart: {
      doctor: 'list every rule that runs, with the reason',
      ...Object.fromEntries(waiting.map(each => [each, 'say every step'])),
      build: 'unfold what is only worth knowing, and say every step',
    },
  }),
  option(
    'quiet',
    'boolean',
    [...judging, 'watch', 'fix', ...waiting],
    'print findings, and nothing when there are none',
    {
      ...edge,
      short: 'q',
      apart: Object.fromEntries(waiting.map(each => [each, 'do not say how far it is'])),
    },
  ),
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

/** What is told to the commands that write records: an option each. */
function toldOptions(): Option[] {
  const said = (name: keyof Told, label: string, of: readonly RetireCommand[], help: string) =>
    option(name, 'string', of, help, { ...edge, label });
  const dated: readonly RetireCommand[] = ['rename', 'quarantine'];
  return [
    said('announced', 'DATE', ['deprecate'], 'the day it is announced (today)'),
    said('deprecated', 'DATE', ['deprecate'], 'first day on which it is marked (that of --announced)'),
    said('sunset', 'DATE', ['deprecate', 'extend'], 'first day without new installs (the earliest that notice allows)'),
    said('remove', 'DATE', ['deprecate'], 'first day without the plugin (graceDays after the sunset)'),
    said('effective', 'DATE', dated, 'first day on which it holds (today)'),
    said('on', 'DATE', ['withdraw'], 'first day on which the record holds no longer (today)'),
    said('replacement', 'NAME|none', ['deprecate'], 'what to use instead; NAME@MARKETPLACE where it is elsewhere'),
    option(
      'because',
      'string',
      ['deprecate', 'yank', 'rollback'],
      'why: superseded, unmaintained, security or another such word',
      {
        ...edge,
        label: 'REASON',
        apart: { rollback: 'why, in your own words; notes and ledger say it' },
      },
    ),
    said('message', 'TEXT', ['deprecate', 'yank', 'quarantine'], 'what users are told, at most 160 characters'),
    said('migration', 'PATH|URL', ['deprecate'], 'the guide: a path in the repository or an https address'),
    said('owner', 'TEAM', ['deprecate'], 'who answers (the owner by CODEOWNERS)'),
    said('component', 'PART', ['deprecate', 'extend', 'withdraw'], 'only this part, such as skill:greet'),
    said('reason', 'TEXT', ['extend', 'withdraw'], 'why, for whoever reads the record later'),
    said('by', 'TEAM', ['extend'], 'who moves the day (the owner of the record)'),
    said('versions', 'RANGE', ['yank'], 'the versions that nobody may be given'),
    said('advisory', 'URL', ['quarantine'], 'where the danger is described, an https address'),
  ];
}

/** A file that a report is written to, as seen from where the command runs. */
export interface ReportFile {
  readonly format: ReportFormat;
  readonly file: string;
}

/** The options of one run, every default filled in. */
export interface Options {
  readonly dir: string;
  readonly catalog: readonly string[];
  /** The plugin that is asked about. */
  readonly plugin?: string;
  /** Where to fetch from, where no word says so. */
  readonly source?: string;
  /** The folder to fetch into. */
  readonly into?: string;
  readonly pin?: number;
  readonly unpin: boolean;
  /** Of how many earlier releases the plugins are kept. */
  readonly keep: number;
  readonly offline: boolean;
  readonly exitCode: boolean;
  /** All that are named. */
  readonly plugins: readonly string[];
  /** Why, as it was told. */
  readonly because?: string;
  /** A folder that holds releases. */
  readonly releases?: string;
  readonly soakDays?: number;
  readonly allowAgain: boolean;
  readonly allowQuarantined: boolean;
  readonly allowShrink: boolean;
  /** How many days to look ahead. */
  readonly days: number;
  readonly explain: boolean;
  readonly out: string;
  /** The address of a website, ending in a slash. */
  readonly baseUrl?: string;
  readonly write: boolean;
  readonly check: boolean;
  readonly client?: ClientId;
  readonly wish: PluginWish;
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly init: InitWish;
  /** What an issue is kept for. */
  readonly issues: 'record' | 'owner' | 'none';
  readonly labels: readonly string[];
  /** The version to raise a plugin to, or how much. */
  readonly to?: string;
  readonly level?: 'patch' | 'minor' | 'major';
  /** Raise all plugins that wait for a release; of a build: also write releases. */
  readonly release: boolean;
  /** What a record is to say. */
  readonly told: Told;
  readonly type: KeyType;
  readonly sign: Signing;
  /** The folder of an earlier release. */
  readonly previous?: string;
  readonly serial?: number;
  readonly issuedAt?: string;
  readonly expiresDays: number;
  readonly publicLog: boolean;
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
  /** Answer what an auditor asks. */
  readonly audit: boolean;
  readonly state?: string;
  readonly minSerial?: number;
  readonly allowExpired: boolean;
  readonly tofu: boolean;
  readonly rebuild: boolean;
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

/** What stands for flags that are not given: in a workflow a report goes to its log, and some commands have defaults of their own. */
export function fromEnvironment(command: Command, environment: Readonly<Record<string, string | undefined>>): Given {
  const presets = options.flatMap(({ name, presets }) =>
    presets?.[command] ? [[name, presets[command]] as const] : [],
  );
  const log = judging.includes(command) && environment.GITHUB_ACTIONS === 'true' ? { format: 'github' } : {};
  return { ...Object.fromEntries(presets), ...log };
}

/** Given values, checked and completed; whatever is wrong is Trouble that names the option. */
export function settle(given: Given, words: readonly string[] = []): Options {
  const text = (name: string) => textOf(given, name);
  const on = (name: string) => given[name] === true;
  const to = text('to');
  const plugins = listOf(given.plugin);
  const plugin = plugins.at(-1);
  const because = text('because');
  const releases = text('releases');
  const soakDays = text('soak-days');
  const level = choiceOf(given, 'level', ['patch', 'minor', 'major']);
  const base = text('base');
  const baseUrl = addressOf(text('base-url'));
  const from = text('from');
  const ledger = text('ledger');
  const asOf = dayOf(given, 'as-of');
  const client = choiceOf(given, 'client', clientIds);
  const cache = text('cache');
  const failOn = choiceOf(given, 'fail-on', levels);
  const file = text('file');
  const key = text('key');
  const previous = text('previous');
  const serial = wholeOf('serial', text('serial'));
  const issuedAt = timeOf(text('issued-at'));
  const trustedRoot = text('trusted-root');
  const state = text('state');
  const minSerial = wholeOf('min-serial', text('min-serial'));
  const source = text('source');
  const into = text('into');
  const pin = wholeOf('pin', text('pin'));
  return {
    dir: text('dir') ?? '.',
    catalog: listOf(given.catalog),
    ...(plugin !== undefined && { plugin }),
    ...(source !== undefined && { source }),
    ...(into !== undefined && { into }),
    ...(pin !== undefined && { pin }),
    unpin: on('unpin'),
    keep: wholeOf('keep', text('keep'), 100) ?? 1,
    offline: on('offline'),
    exitCode: on('exit-code'),
    plugins,
    ...(because !== undefined && { because }),
    ...(releases !== undefined && { releases }),
    ...(soakDays !== undefined && { soakDays: daysOf(soakDays, 'soak-days') }),
    allowAgain: on('allow-again'),
    allowQuarantined: on('allow-quarantined'),
    allowShrink: on('allow-shrink'),
    days: daysOf(text('days')),
    explain: on('explain'),
    out: text('out') ?? 'dist',
    ...(baseUrl !== undefined && { baseUrl }),
    write: on('write'),
    check: on('check'),
    ...(client !== undefined && { client }),
    wish: wishOfPlugin(given),
    unsafe: on('unsafe'),
    dryRun: on('dry-run'),
    force: on('force'),
    init: wishIn(given),
    issues: choiceOf(given, 'issues', ['record', 'owner', 'none']) ?? 'record',
    labels: listOf(given.label),
    ...(to !== undefined && { to }),
    ...(level !== undefined && { level }),
    release: on('release'),
    told: toldIn(given),
    type: choiceOf(given, 'type', keyTypes) ?? 'p256',
    sign: choiceOf(given, 'sign', signings) ?? 'none',
    ...(previous !== undefined && { previous }),
    ...(serial !== undefined && { serial }),
    ...(issuedAt !== undefined && { issuedAt }),
    expiresDays: wholeOf('expires-days', text('expires-days'), mostDays) ?? 90,
    publicLog: on('public-log'),
    ...(base !== undefined && { base }),
    ...(from !== undefined && { from }),
    ...(ledger !== undefined && { ledger }),
    evidence: listOf(given.evidence),
    ...(asOf !== undefined && { asOf }),
    ...(cache !== undefined && { cache }),
    ...(failOn !== undefined && { failOn }),
    format: choiceOf<Format>(given, 'format', [...formats, 'ics', ...drawings]) ?? 'human',
    reports: listOf(given.report).map(reportFile),
    ...(file !== undefined && { file }),
    ...(key !== undefined && { key }),
    trust: text('trust') ?? 'catalogc.trust.yaml',
    ...(trustedRoot !== undefined && { trustedRoot }),
    audit: on('audit'),
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

function wishIn(given: Given): InitWish {
  const profile = given.profile === undefined ? undefined : choiceOf(given, 'profile', profiles);
  const until = given.until === 'none' ? 'none' : dayOf(given, 'until');
  const name = textOf(given, 'name');
  const owner = textOf(given, 'owner-name');
  const hooks = choiceOf(given, 'hooks', hookTools);
  return {
    yes: given.yes === true,
    without: listOf(given.without).flatMap(part => choiceOf({ without: part }, 'without', initParts) ?? []),
    ...(profile !== undefined && { profile }),
    ...(until !== undefined && { until }),
    ...(name !== undefined && { name }),
    ...(owner !== undefined && { owner }),
    ...(hooks !== undefined && { hooks }),
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

const mostDays = 3660; // ten years: what is good for longer expires never

function wholeOf(name: string, text: string | undefined, most = Number.MAX_SAFE_INTEGER): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^[1-9]\d{0,15}$/.test(text) && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? 'from 1 on' : `from 1 to ${most}`;
  throw new Trouble('option/value', `--${name} ${shown(text)} is no whole number ${range}`, `Write: --${name} 30`);
}

function addressOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const hint = 'Write it like this: --base-url https://acme.github.io/plugins/';
  const plain = /^https:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?$/.test(text) && URL.canParse(text);
  if (!plain) throw new Trouble('option/value', `--base-url ${shown(text)} is no https address of a folder`, hint);
  const { href } = new URL(text);
  return href.endsWith('/') ? href : `${href}/`;
}

function timeOf(text: string | undefined): string | undefined {
  const plain = text === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text);
  if (text === undefined || (plain && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)))) return text;
  const hint = 'Write it in UTC to the second: --issued-at 2027-03-01T08:00:00Z';
  throw new Trouble('option/date', `--issued-at ${shown(text)} is no time`, hint);
}

function wishOfPlugin(given: Given): PluginWish {
  const said = (['description', 'license', 'category'] as const).flatMap(name => {
    const text = textOf(given, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const each = <T extends string>(name: string, values: readonly T[]) =>
    listOf(given[name]).flatMap(text => choiceOf({ [name]: text }, name, values) ?? []);
  return { clients: each('for', clientIds), parts: each('with', partKinds), ...Object.fromEntries(said) };
}

function toldIn(given: Given): Told {
  const said = textOf(given, 'because');
  const because = reasons.find(each => each === said);
  const days = toldDays.map(name => [name, dayOf(given, name)] as const);
  const texts = toldTexts.map(name => [name, textOf(given, name)] as const);
  const others = [...days, ...texts].filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(others), ...(because !== undefined && { because }) };
}

function dayOf(given: Given, name: string): string | undefined {
  const text = textOf(given, name);
  if (text === undefined || isDay(text)) return text;
  const hint = `Write it as YYYY-MM-DD: --${name} 2027-03-01`;
  throw new Trouble('option/date', `--${name} ${shown(text)} is not a day`, hint);
}

function daysOf(text = '180', name = 'days'): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new Trouble(
    'option/value',
    `--${name} ${shown(text)} is no number of days`,
    `Write a whole number: --${name} ${text === undefined ? 180 : 14}`,
  );
}

function listOf(value: Given[string]): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}
