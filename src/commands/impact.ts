import { rank } from '../check/check.ts';
import { loosenedBetween } from '../load/policy/loosened.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { Level } from '../model/diagnostic.ts';
import type { ChangedEntry, ChangedKey, ChangedVerdict, Impact } from '../model/impact.ts';
import type { Loosened } from '../model/policy.ts';
import type { Finding } from '../model/report.ts';
import { valueText } from '../model/value-text.ts';
import type { Workspace } from '../model/workspace.ts';

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
  return plugins.some(({ owners, root }) => owners.join() !== proposedOwnersOf(root).join());
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
  for (const { level, plugin, rule, toleratedUntil } of findings) {
    if (plugin === undefined || toleratedUntil !== undefined || rank(level) > rank(failOn)) continue;
    const known = rules.get(plugin) ?? [];
    if (!known.includes(rule)) rules.set(plugin, [...known, rule]);
  }
  return rules;
}

function entriesOf(head: Workspace, base: Workspace): ChangedEntry[] {
  const before = new Map(base.catalogs.map(({ entries, name }) => [name.value, byName(entries)]));
  return head.catalogs.flatMap(({ entries, name }): ChangedEntry[] => {
    const [was, is] = [before.get(name.value), byName(entries)];
    // A catalog that is new shows everything anew.
    if (was === undefined) return [];
    const names = [...new Set([...was.keys(), ...is.keys()])].sort();
    return names.flatMap(plugin => entryBetween(name.value, plugin, was.get(plugin), is.get(plugin)));
  });
}

function entryBetween(
  catalog: string,
  plugin: string,
  was: CatalogEntry | undefined,
  is: CatalogEntry | undefined,
): ChangedEntry[] {
  if (was === undefined || is === undefined) return [{ catalog, plugin, what: is === undefined ? 'goes' : 'appears' }];
  return (['installation', 'authentication'] as const).flatMap(what => {
    const [from, to] = [was[what]?.value, is[what]?.value];
    if (from === to) return [];
    return [{ catalog, plugin, what, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

function byName(entries: readonly CatalogEntry[]): Map<string, CatalogEntry> {
  return new Map(entries.map(entry => [entry.name.value, entry]));
}
