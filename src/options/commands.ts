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
    input: true,
  },
  rollback: { help: 'publish an earlier release of a catalog again', words: '<catalog>', input: true },
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
