import { look } from '../../src/commands/look.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Moves } from '../../src/compile/moves.ts';
import { feeds } from '../../src/feeds/feeds.ts';
import { addDays } from '../../src/model/deprecation.ts';
import type { PublishedRecord, Renames } from '../../src/model/ledger.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';

/** A repository in which something of every kind retires within a year. */
export const yearTree: Tree = {
  ...plugin('crm-sync'),
  ...plugin('crm-sync-v2', '2.0.0'),
  ...plugin('hello'),
  ...plugin('kept'),
  ...plugin('late'),
  ...plugin('legacy-lint'),
  ...plugin('shady'),
  'catalogs/stable.yaml': `schema: catalog/v1
name: stable
displayName: Acme stable
owner: { name: Acme }
targets: [codex, claude, copilot, neutral]
defaults: { installation: AVAILABLE, category: Tools }
entries: { crm-sync: { installation: INSTALLED_BY_DEFAULT } }
`,
  'catalogs/sales.yaml': `schema: catalog/v1
name: sales
owner: { name: Sales }
targets: [codex]
include: [{ plugins: [crm-sync, crm-sync-v2, legacy-lint] }]
`,
  'policies/policy.yaml': `schema: policy/v1
name: acme
extends: [builtin:recommended]
adoption: { mode: ratchet, until: 2027-03-31 }
`,
  'policies/waivers/W-1.yaml': text({
    schema: 'waiver/v1',
    id: 'W-1',
    rule: 'structure/size',
    plugin: 'hello',
    where: { path: 'plugins/hello/big.bin' },
    reason: 'Shrinks with the next release.',
    owner: '@acme/tools',
    created: '2026-11-01',
    expires: '2026-12-31',
  }),
  ...record('crm-sync', {
    announced: '2026-11-20',
    deprecated: '2026-12-01',
    sunset: '2027-04-18',
    because: 'superseded',
    message: 'Rebuilt on the v2 API.',
    replacement: 'crm-sync-v2',
    migration: 'docs/crm.md',
    history: [
      { on: '2027-01-05', field: 'sunset', from: '2027-03-20', to: '2027-04-18', by: 'x', reason: 'Quarter end' },
    ],
  }),
  ...record('greet', { kind: 'rename', to: 'hello', effective: '2027-01-15' }),
  ...record('kept', {
    announced: '2026-11-20',
    sunset: '2027-03-01',
    because: 'unmaintained',
    withdrawn: '2027-02-01',
    withdrawnReason: 'Somebody took it over.',
  }),
  ...record('late', { announced: '2026-11-20', sunset: '2027-02-18', because: 'unmaintained' }),
  ...record('legacy-lint', {
    announced: '2026-12-10',
    sunset: '2027-03-10',
    remove: '2027-03-10',
    because: 'policy',
    catalogs: ['stable'],
  }),
  ...record('shady', {
    kind: 'quarantine',
    effective: '2027-02-10',
    lifted: '2027-02-20',
    advisory: 'https://acme.example/advisories/1',
  }),
};

/** The ledger knows since when: one record came ten days after it was written. */
const published: ReadonlyMap<string, PublishedRecord> = new Map([
  ['late', { firstPublished: '2026-11-30', kind: 'deprecate', history: [] }],
]);

/** What users of every client see on one day, a line each, and what the build says of itself. */
export interface Day {
  readonly day: string;
  readonly lines: readonly string[];
  readonly validUntil: string | undefined;
  /** Every file that is written, but for the index, which knows what day it is. */
  readonly files: ReadonlyMap<string, string>;
  readonly renames: Renames;
}

/** Builds the repository on one day after what was published before. */
export function dayOf(day: string, before: Renames, tree: Tree = yearTree): Day {
  const snapshot = { ...snapshotOf(tree), commit: '0123456789abcdef0123456789abcdef01234567' };
  const { workspace } = look(snapshot, day, { published });
  const moves: Moves = { published: before };
  const tool = { name: 'catalogc', version: '0.1.0' };
  const build = compile(workspace, { today: day, tool, feeds }, undefined, moves);
  const outputs = [...build.catalogs.flatMap(catalog => catalog.outputs), ...build.outputs];
  const files = new Map(
    outputs.map(output => [output.path, 'text' in output ? output.text : 'copy' in output ? output.copy : output.path]),
  );
  const { validUntil } = JSON.parse(files.get('catalog-index.json') ?? '{}') as { validUntil?: string };
  files.delete('catalog-index.json');
  const lines = [...files].flatMap(([path, said]) => linesOf(path, said)).sort();
  return { day, lines, validUntil, files, renames: new Map([...before, ...renamesIn(files)]) };
}

/** The days on which something changes, from one day on for so many. */
export function* changes(
  from: string,
  days: number,
): Generator<{ readonly now: Day; readonly before: Day | undefined }> {
  let before: Day | undefined;
  for (let at = 0; at < days; at++) {
    const now = dayOf(addDays(from, at), before?.renames ?? new Map());
    if (before === undefined || now.validUntil !== before.validUntil || isOther(now.files, before.files))
      yield { now, before };
    before = now;
  }
}

function isOther(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): boolean {
  return now.size !== before.size || [...now].some(([path, said]) => before.get(path) !== said);
}

interface File {
  readonly plugins?: readonly {
    readonly name: string;
    readonly state?: string;
    readonly category?: string;
    readonly description?: string;
    readonly policy?: { readonly installation?: string };
    readonly deprecation?: { readonly sunset?: string; readonly remove?: string };
  }[];
  readonly renames?: Readonly<Record<string, string | null>>;
}

function linesOf(path: string, said: string): string[] {
  const [, catalog = '', place = ''] =
    /^([^/.]+)(?:\/(.*marketplace)\.json|\.status\.json|\.deprecations\.atom)$/.exec(path) ?? [];
  if (catalog === '') return [];
  if (path.endsWith('.atom'))
    return [...said.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(
      ([, title]) => `${catalog} news: ${title}`,
    );
  const file = JSON.parse(said) as File;
  const who =
    place === ''
      ? 'status'
      : (/agents|claude|github/.exec(place)?.[0].replace('agents', 'codex').replace('github', 'copilot') ?? '');
  const entries = (file.plugins ?? []).map(({ category, deprecation, description, name, policy, state }) => {
    const dates =
      deprecation && who === 'status' ? [deprecation.sunset, deprecation.remove].filter(Boolean).join(' ') : '';
    const notice = /^\[.*?\]/.exec(who === 'status' ? '' : (description ?? ''))?.[0];
    const words = [state, dates, policy?.installation, who === 'codex' ? category : undefined, notice, undefined];
    return `${catalog} ${who} ${name}: ${words.filter(word => word !== undefined && word !== '').join(', ') || 'as defined'}`;
  });
  const renames = Object.entries(file.renames ?? {}).map(([from, to]) => `${catalog} ${who} renames ${from}: ${to}`);
  return [...entries, ...renames];
}

function renamesIn(files: ReadonlyMap<string, string>): [string, ReadonlyMap<string, string | null>][] {
  return [...files].flatMap(([path, said]) => {
    const { renames } = path.endsWith('.claude-plugin/marketplace.json') ? (JSON.parse(said) as File) : {};
    return renames === undefined ? [] : [[path.split('/')[0] ?? '', new Map(Object.entries(renames))] as const];
  }) as [string, ReadonlyMap<string, string | null>][];
}

function plugin(name: string, version = '1.0.0'): Tree {
  const manifest = { json: { name, version, description: `About ${name}.` } };
  return {
    [`plugins/${name}/.codex-plugin/plugin.json`]: manifest,
    [`plugins/${name}/.claude-plugin/plugin.json`]: manifest,
  };
}

function record(name: string, value: object): Tree {
  const said = { schema: 'deprecation/v1', plugin: name, owner: '@acme/tools', ...value };
  return { [`policies/deprecations/${name}.yaml`]: text(said) };
}

function text(value: object): string {
  return JSON.stringify(value);
}
