import { rulesOff } from '../check/check.ts';
import { waive } from '../check/waive.ts';
import { comparisonsOf, misannounced } from '../compare/comparisons.ts';
import { gainsOf } from '../compare/gains.ts';
import type { Looked } from '../compare/looked.ts';
import { outsideComparisons } from '../compare/outside.ts';
import { surfaceChanges } from '../compare/surface.ts';
import { unversionedBy, versionedDigest } from '../compare/versioned.ts';
import { evidenceFor } from '../load/evidence.ts';
import { readSarif, type SarifFile } from '../load/sarif.ts';
import type { Change } from '../model/change.ts';
import type { Ledger, PublishedRecord, Release } from '../model/ledger.ts';
import type { Plugin } from '../model/plugin.ts';
import { type Snapshot, snapshotOf } from '../model/snapshot.ts';
import { versioningOf } from '../model/versioning.ts';
import { versioningFor } from '../model/versioning-for.ts';
import { judgingRules } from '../rules/judging.ts';
import type { Example } from '../rules/rule.ts';
import { find } from './find.ts';
import type { Gaining } from './gaining.ts';
import { look } from './look.ts';
import { type Earlier, gainsBeside, movesOf } from './moves-of.ts';

/** The change that an example shows, seen as a run sees one; with another tree after it, where one is given. */
export function changeOf(example: Omit<Example, 'finds'>, after: Snapshot = snapshotOf(example.head)): Change {
  const { baseFailure, client, drift = [], evidence = {}, ledgerFailure, losses = [], today = '2026-11-20' } = example;
  const before = example.base && snapshotOf(example.base, 'base');
  const published = example.published && publishedIn(example.published);
  const sight = { ...(client !== undefined && { client }), ...(published && { published }) };
  const head = look(after, today, { ...sight, ...(before && { rulebook: before, changed: between(before, after) }) });
  const base = before && look(before, today, sight);
  const tip = example.tip && look(snapshotOf(example.tip, 'main'), today, sight);
  const trees = { head, ...(base && { base }) };
  const versioning = versioningOf(head.seen.policy);
  const ledger = example.ledger && ledgerOf(example.ledger, trees, versioning.unversioned);
  const against = {
    ...(base && { base }),
    ...(tip && { tip }),
    ...(ledger && { ledger }),
    released: (commit: string) => (commit === 'gone' ? undefined : commit === 'head' ? head : base),
    versioning,
    versioningFor: (plugin: Plugin) => versioningFor(head.workspace, plugin),
    today,
  };
  return withVerdicts({
    head: head.workspace,
    ...(baseFailure && { baseFailure }),
    ...(ledgerFailure && { ledgerFailure }),
    ...(base && { base: base.workspace }),
    ...(tip && { tip: { label: 'main' } }),
    ...(published && { published }),
    ...knownIn(ledger, example),
    ...(example.chosen && { chosen: example.chosen }),
    evidence: evidenceFor(head.workspace, logsOf(evidence)).evidence,
    today,
    losses,
    drift,
    comparisons: comparisonsOf(head, against),
    outside: outsideComparisons(head, against),
    misannounced: misannounced(head, against),
    ...movesIn(head, base),
  });
}

/** Every path that is in only one of two trees, or has another content in the other. */
function between(before: Snapshot, after: Snapshot): ReadonlySet<string> {
  const textOf = (tree: Snapshot, path: string) => {
    const bytes = tree.bytes(path);
    return bytes && Buffer.from(bytes).toString('latin1');
  };
  return new Set([...before.paths, ...after.paths].filter(path => textOf(before, path) !== textOf(after, path)));
}

/** What tells what one plugin can do more than another. */
function movesIn(head: Looked, base: Earlier['base']): Pick<Change, 'gainsIn' | 'gainsOver'> {
  const gaining: Gaining = (was, now) => gainsOf(surfaceChanges(was, now, () => false));
  const { gainsIn } = movesOf(head, { ...(base && { base }) }, gaining);
  return { ...(gainsIn && { gainsIn }), ...gainsBeside(head, base, gaining) };
}

/** Where there are waivers, all other rules are asked what these are about. */
function withVerdicts(change: Change): Change {
  const { head } = change;
  if (head.waivers.length + (head.proposedWaivers?.length ?? 0) === 0) return change;
  const { findings } = find(change, judgingRules);
  const off = rulesOff(head.policy, judgingRules);
  const whole = head.client === undefined;
  return { ...change, waivers: waive(findings, change, { rules: judgingRules, off, whole }).verdicts };
}

function publishedIn(said: NonNullable<Example['published']>): Map<string, PublishedRecord> {
  return new Map(Object.entries(said).map(([key, record]) => [key, { kind: 'deprecate', history: [], ...record }]));
}

function logsOf(evidence: NonNullable<Example['evidence']>): SarifFile[] {
  return Object.entries(evidence).flatMap(([file, log]) => {
    const read = readSarif(JSON.stringify(log), file);
    return 'fault' in read ? [] : [read];
  });
}

function knownIn(ledger: Ledger | undefined, { released, renamed }: Omit<Example, 'finds'>): Pick<Change, 'ledger'> {
  if (ledger === undefined && renamed === undefined && released === undefined) return {};
  const known = ledger ?? { label: 'ledger.json', releases: releasedIn(released ?? {}), records: new Map() };
  const renames = new Map(Object.entries(renamed ?? {}).map(([name, lines]) => [name, new Map(Object.entries(lines))]));
  return { ledger: { ...known, renames } };
}

function releasedIn(said: NonNullable<Example['released']>): Ledger['releases'] {
  const releaseOf = (name: string, version: string, days: string): Release => {
    const catalogs = new Map(days.split(' ').map(each => each.split('=') as [string, string]));
    return { version, digest: 'a'.repeat(64), commit: 'a'.repeat(40), root: `plugins/${name}`, catalogs };
  };
  const lists = Object.entries(said).map(([name, versions]) => {
    return [name, Object.entries(versions).map(([version, days]) => releaseOf(name, version, days))] as const;
  });
  return new Map(lists);
}

function ledgerOf(
  said: NonNullable<Example['ledger']>,
  trees: { readonly head: Looked; readonly base?: Looked },
  unversioned: readonly string[],
): Ledger {
  const releaseOf = (name: string, version: string, words: string): Release => {
    const [whose = '', date] = words.split(' ');
    const { workspace } = (whose === 'head' ? trees.head : trees.base) ?? trees.head;
    const plugin = workspace.plugins.find(each => each.name.value === name);
    const known = plugin && versionedDigest(workspace.snapshot, plugin, unversionedBy(unversioned));
    const digest = whose === 'other' || whose === 'gone' || known === undefined ? whose : known;
    return { version, digest, commit: whose, ...(date !== undefined && { date }) };
  };
  const lists = Object.entries(said).map(([name, versions]) => {
    return [name, Object.entries(versions).map(([version, words]) => releaseOf(name, version, words))] as const;
  });
  return { label: 'ledger.json', releases: new Map(lists), records: new Map() };
}
