import { rank } from '../check/check.ts';
import { loosenedBetween } from '../load/policy/loosened.ts';
import { isRecord, recordOf, type Values } from '../load/values.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import type { Level } from '../model/diagnostic.ts';
import { originOf } from '../model/handed-over.ts';
import type { ChangedEntry, ChangedKey, ChangedVerdict, Impact } from '../model/impact.ts';
import type { Loosened } from '../model/policy.ts';
import type { Finding } from '../model/report.ts';
import { valueText } from '../model/value-text.ts';
import type { Workspace } from '../model/workspace.ts';
import { isTolerated } from './report-of.ts';

/**
 * What a change of policies, owners and catalogs does to plugins; undefined where it does nothing. `proposed` judges the tree
 * once more, by its own policy, and is asked only where that is another one.
 */
export function impactOf(
  head: Workspace,
  base: Workspace,
  findings: readonly Finding[],
  proposed: () => readonly Finding[],
): Impact | undefined {
  const keys = keysOf(head);
  const isOther = keys.length > 0 || hasOtherScopes(head) || hasOtherOwners(head);
  const then = head.proposed?.failOn ?? head.policy.failOn;
  const verdicts = isOther
    ? verdictsOf({ findings, failOn: head.policy.failOn }, { findings: proposed(), failOn: then })
    : [];
  const entries = entriesOf(head, base);
  return keys.length + verdicts.length + entries.length === 0 ? undefined : { keys, verdicts, entries };
}

function keysOf({ loosened = [], policy, proposed }: Workspace): ChangedKey[] {
  if (proposed === undefined) return [];
  const looser = loosened.map(one => told(one, one.fixed ? 'other' : 'looser'));
  // What is looser the other way round is stricter this way; a scope that only moved is not both.
  const known = new Set(loosened.map(({ key, scope }) => JSON.stringify([key, scope])));
  const back = loosenedBetween(proposed, policy).filter(
    ({ fixed, key, scope }) => !fixed && !known.has(JSON.stringify([key, scope])),
  );
  return [...looser, ...back.map(one => told({ ...one, before: one.after, after: one.before }, 'stricter'))];
}

function told({ key, before, after, scope }: Loosened, how: ChangedKey['how']): ChangedKey {
  return { key, from: valueText(before), to: valueText(after), how, ...(scope !== undefined && { scope }) };
}

function hasOtherScopes({ policy, proposed }: Workspace): boolean {
  const text = (all: Workspace['policy'] | undefined) => JSON.stringify(all?.value.scopes ?? []);
  return proposed !== undefined && text(policy) !== text(proposed);
}

function hasOtherOwners({ plugins, proposedOwnersOf }: Workspace): boolean {
  if (proposedOwnersOf === undefined) return false;
  return plugins.some(({ files, owners, root }) => owners.join() !== proposedOwnersOf(root, files).join());
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly failOn: Level;
}

function verdictsOf(now: Judged, then: Judged): ChangedVerdict[] {
  const [before, after] = [failing(now), failing(then)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((plugin): ChangedVerdict[] => {
    const [was, is] = [before.get(plugin), after.get(plugin)];
    if (was !== undefined && is === undefined) return [{ plugin, to: 'passes', rules: was }];
    return was === undefined && is !== undefined ? [{ plugin, to: 'fails', rules: is }] : [];
  });
}

/** Plugin -> the rules it fails. */
function failing({ findings, failOn }: Judged): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  for (const finding of findings) {
    const { plugin, rule } = finding;
    if (plugin === undefined || isTolerated(finding) || rank(finding.level) > rank(failOn)) continue;
    const known = rules.get(plugin) ?? [];
    if (!known.includes(rule)) rules.set(plugin, [...known, rule]);
  }
  return rules;
}

function entriesOf(head: Workspace, base: Workspace): ChangedEntry[] {
  const after = new Set(head.catalogs.map(({ name }) => name.value));
  const gone = base.catalogs.map(({ name }) => name.value).filter(name => !after.has(name));
  const before = new Map(base.catalogs.map(catalog => [catalog.name.value, catalog]));
  const kept = head.catalogs.flatMap((catalog): ChangedEntry[] => {
    const name = catalog.name.value;
    const earlier = before.get(name);
    // A catalog that is new shows everything anew.
    if (earlier === undefined) return [];
    const [was, is] = [byName(earlier.entries), byName(catalog.entries)];
    const names = [...new Set([...was.keys(), ...is.keys()])].sort();
    return [
      ...settingsBetween(name, earlier, catalog),
      ...names.flatMap(plugin => entryBetween(name, plugin, was.get(plugin), is.get(plugin))),
    ];
  });
  return [...gone.map(catalog => ({ catalog, what: 'goes' })), ...kept];
}

/** What a definition says of itself, and of its entries one by one: told elsewhere, or of no weight. */
const others = new Set(['schema', 'name', 'displayName', 'description', 'owner', 'version', 'order', 'orders']);
const listed = new Set(['sequences', 'include', 'exclude', 'entries', 'renames']);

/** Whom a catalog is for, where it goes, and what holds for all of its entries. */
function settingsBetween(catalog: string, was: Catalog, is: Catalog): ChangedEntry[] {
  if (was.origin !== 'definition' || is.origin !== 'definition') return [];
  const [before, after] = [was, is].map(({ document }) => new Map(settingsIn(recordOf(document.value))));
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]
    .sort()
    .flatMap(key => between({ catalog }, key, before?.get(key), after?.get(key)));
}

/** Each setting by its key, `publish.repository`, and its value as text. */
function settingsIn(value: Values, path: readonly string[] = []): [string, string][] {
  return Object.entries(value).flatMap(([key, item]): [string, string][] => {
    if (path.length === 0 && (others.has(key) || listed.has(key))) return [];
    if (isRecord(item)) return settingsIn(item, [...path, key]);
    return [[[...path, key].join('.'), Array.isArray(item) ? JSON.stringify(item) : valueText(item)]];
  });
}

function entryBetween(
  catalog: string,
  plugin: string,
  was: CatalogEntry | undefined,
  is: CatalogEntry | undefined,
): ChangedEntry[] {
  if (was === undefined || is === undefined) return [{ catalog, plugin, what: is === undefined ? 'goes' : 'appears' }];
  const fields = (['installation', 'authentication'] as const).flatMap(what =>
    between({ catalog, plugin }, what, was[what]?.value, is[what]?.value),
  );
  return [...fields, ...between({ catalog, plugin }, 'source', sourceOf(was), sourceOf(is))];
}

function between(
  whose: Pick<ChangedEntry, 'catalog' | 'plugin'>,
  what: string,
  from: string | undefined,
  to: string | undefined,
): ChangedEntry[] {
  if (from === to) return [];
  return [{ ...whose, what, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

/** Where the files of an entry come from, with what names their version; of this repository the plugin alone. */
function sourceOf(entry: CatalogEntry): string {
  const { plugin, source } = entry;
  const { sha, ref, version } = source.value as Readonly<Partial<Record<string, string>>>;
  const at = plugin === undefined ? (sha ?? ref ?? version) : undefined;
  return at === undefined ? originOf(entry) : `${originOf(entry)} at ${at}`;
}

function byName(entries: readonly CatalogEntry[]): Map<string, CatalogEntry> {
  return new Map(entries.map(entry => [entry.name.value, entry]));
}
