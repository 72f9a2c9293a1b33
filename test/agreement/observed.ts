import type { ClientId } from '../../src/model/client.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type CodexCase, type CodexDetails, casesOf, type Run, type ShellCase } from './cases.ts';
import { treeOf, treesOf } from './trees.ts';

/** What becomes of an entry, from best to worst for its user. */
export type Fate = 'fine' | 'part' | 'fails' | 'dropped' | 'refused';

const lost: readonly Fate[] = ['fails', 'dropped', 'refused'];

/** What one client was seen to do with one tree; what was not looked at is absent. */
export interface Observed {
  readonly id: string;
  readonly client: ClientId;
  readonly trees: { readonly head: Tree; readonly base?: Tree };
  readonly catalog?: 'taken' | 'refused';
  /** The one place it gave for its refusal. */
  readonly refusedAt?: string;
  /** The name of the catalog it found. */
  readonly found?: string;
  /** By name of the entry: what it may be, to agree with what was seen. */
  readonly entries?: Readonly<Record<string, readonly Fate[]>>;
  /** What a validator said. */
  readonly validated?: {
    readonly verdict: 'ok' | 'warning' | 'error' | 'passed';
    readonly strict: boolean;
    readonly gap: boolean;
    readonly errors?: readonly string[];
    readonly warnings?: readonly string[];
  };
  /** Was the plugin released under a tag? */
  readonly tagged?: boolean;
}

/** Every case with every client of today that it was run with. */
export function everythingObserved(): Observed[] {
  return [
    ...casesOf<CodexCase>('codex-cases').map(ofCodex),
    ...casesOf<ShellCase>('claude-cases').flatMap(one => runsOf(one).map(run => ofShell(one, run))),
  ];
}

function ofCodex(one: CodexCase): Observed {
  const { details = {}, marketplace, plugins } = one.expect;
  const entries = Object.entries(plugins).map(([name, seen]) => {
    if (seen === 'skipped') return [name, ['dropped']] as const;
    if (seen === 'install-fails') return [name, ['fails']] as const;
    return [name, partsOf(one, name, details[name])] as const;
  });
  const refused = marketplace === 'rejected';
  return {
    id: one.id,
    client: 'codex',
    trees: { head: treeOf(one.files) },
    catalog: refused ? 'refused' : 'taken',
    ...(!refused && { entries: Object.fromEntries(entries) }),
  };
}

/** Did all parts of an installed plugin load? What codex says nothing of may be lost all the same. */
function partsOf({ expect, files }: CodexCase, name: string, details: CodexDetails | undefined): readonly Fate[] {
  if (details === undefined) return ['fine'];
  const { skillErrors = [], hookWarnings = [] } = expect.afterInstall ?? {};
  const told = [...skillErrors, ...hookWarnings, ...expect.warnings.filter(text => /MCP server/.test(text))];
  if (told.length > 0) return ['part'];
  const { skills = [], hooks = [] } = details.readBeforeInstall ?? {};
  const written = (ending: RegExp) =>
    Object.keys(files).filter(file => inFolder(file, name) && ending.test(file)).length;
  const silent = skills.length < written(/SKILL\.md$/) || hooks.length < written(/hooks\/hooks\.json$/);
  return silent ? ['fine', 'part'] : ['fine'];
}

function inFolder(file: string, name: string): boolean {
  return file.includes(`/${name}/`) || name.length > 64;
}

type Told = Omit<Run, 'command'> & { readonly command: string };

/** Runs of clients that are older than those we speak of do not count. */
function runsOf({ also = [], command, expect }: ShellCase): Told[] {
  return [{ ...expect, command }, ...also.map(run => ({ command, ...run }))].filter(
    ({ client }) => !client.endsWith(' 2.1.197'),
  );
}

function ofShell(one: ShellCase, run: Told): Observed {
  const client = clientOf(run.client);
  const id = run.client === one.expect.client ? one.id : `${one.id}, ${client}`;
  const adds = run !== undefined && / marketplace add \.\/$/.test(run.command) && run.command.startsWith('claude');
  return { id: adds && id !== one.id ? `${id} add` : id, client, trees: treesOf(one, run), ...seen(one, run, client) };
}

function clientOf(text: string): ClientId {
  return text.startsWith('codex') ? 'codex' : text.startsWith('claude') ? 'claude' : 'copilot';
}

function seen(one: ShellCase, run: Told, client: ClientId): Partial<Observed> {
  const { command, exit, observed = [] } = run;
  if (command.includes('plugin validate')) return { validated: validated(run) };
  if (command.includes('plugin tag')) return { tagged: exit === 0 };
  const found = observed.find(line => /^m\d$/.test(line));
  if (found !== undefined) return { catalog: 'taken', found };
  if (client === 'codex') return listed(one, run);
  const name = /plugin (?:install|update) ([\w-]+)@/.exec(command)?.[1];
  if (name === undefined)
    return { catalog: exit === 0 ? 'taken' : 'refused', ...(run.path !== undefined && { refusedAt: run.path }) };
  const taken = observed.includes('add=0') || exit === 0;
  return { ...(taken && run.verdict !== 'warning' && { catalog: 'taken' }), entries: { [name]: fatesOf(run) } };
}

function fatesOf({ exit, observed = [], verdict }: Told): readonly Fate[] {
  if (exit !== 0) return lost;
  // What users keep when they should have got what is new.
  if (observed.includes('content=BODY1')) return ['part', ...lost];
  return verdict === 'warning' ? ['part', ...lost] : ['fine'];
}

/** The names codex listed; the others of the file are dropped. */
function listed({ files }: ShellCase, { exit, observed = [] }: Told): Partial<Observed> {
  if (exit !== 0) return { catalog: 'refused' };
  const shown = new Set(observed.map(line => line.split(' ')[0]));
  const file = ['.agents/plugins', '.claude-plugin', '.cursor-plugin'].find(
    place => `${place}/marketplace.json` in files,
  );
  const { plugins } = files[`${file}/marketplace.json`] as { readonly plugins: readonly { readonly name: string }[] };
  const fates = plugins.map(({ name }) => [name, shown.has(name) ? shownFates : dropped] as const);
  return { catalog: 'taken', entries: Object.fromEntries(fates) };
}

const shownFates: readonly Fate[] = ['fine', 'part', 'fails'];
const dropped: readonly Fate[] = ['dropped'];

function validated({ command, errors, exit, gap, verdict, warnings }: Told): NonNullable<Observed['validated']> {
  return {
    verdict: verdict ?? (exit === 0 ? 'passed' : 'error'),
    strict: command.includes('--strict'),
    gap: gap === true,
    ...(errors !== undefined && { errors }),
    ...(warnings !== undefined && { warnings }),
  };
}
