import { shown } from '../model/words.ts';
import type { DependencyFacts } from './facts.ts';
import { knownAnywhere } from './facts.ts';
import { type At, type Judging, report } from './fault.ts';
import { isObject, type JsonObject, jsonType, own, withArticle } from './json.ts';
import { judgeTable } from './judge-fields.ts';
import { judgeSource } from './judge-source.ts';

/** Holds every entry to what a client makes of entries, and then the entries to each other. */
export function judgeEntries(judging: Judging, entries: readonly unknown[], catalog: JsonObject): void {
  const dropped = new Set<number>();
  for (const [index, entry] of entries.entries()) {
    const before = judging.faults.length;
    judgeEntry(judging, index, entry, catalog);
    if (judging.faults.slice(before).some(fault => fault.effect === 'entry-dropped')) dropped.add(index);
  }
  judgeDuplicates(judging, entries, dropped);
  if (judging.facts.dependencies !== undefined)
    judgeDependencies(judging, judging.facts.dependencies, entries, catalog);
}

function judgeEntry(judging: Judging, index: number, entry: unknown, catalog: JsonObject): void {
  const { badEntry, entry: table } = judging.facts;
  if (isObject(entry)) {
    const inside = within(judging, index, entry);
    judgeTable(inside, table, entry, placeOf(index), badEntry, key => knownAnywhere('entry', key));
    judgeSource(inside, entry, placeOf(index), catalog);
    return;
  }
  const message = `entry ${index} is ${withArticle(jsonType(entry))}, not an object`;
  report(judging, placeOf(index), { kind: 'type', effect: badEntry, message });
}

function judgeDuplicates(judging: Judging, entries: readonly unknown[], dropped: ReadonlySet<number>): void {
  const { effect, ignoresDropped, on, says } = judging.facts.duplicates;
  const first = new Map<string, number>();
  const told = new Set<number>();
  const tell = (index: number, name: string) => {
    if (told.has(index)) return;
    told.add(index);
    const at: At = { above: placeOf(index), key: 'name' };
    report({ ...judging, entry: { index, name } }, at, {
      kind: 'duplicate',
      effect,
      message: `name is ${shown(name)}; ${says}`,
    });
  };
  for (const [index, entry] of entries.entries()) {
    const name = isObject(entry) ? own(entry, 'name') : undefined;
    if (typeof name !== 'string' || (ignoresDropped && dropped.has(index))) continue;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, index);
    else {
      if (on === 'all') tell(earlier, name);
      tell(index, name);
    }
  }
}

function judgeDependencies(judging: Judging, facts: DependencyFacts, entries: readonly unknown[], catalog: JsonObject) {
  const names = new Set(entries.filter(isObject).map(entry => own(entry, 'name')));
  const allowed = own(catalog, facts.allowlist);
  const reachable = new Set<unknown>([own(catalog, 'name'), ...(Array.isArray(allowed) ? allowed : [])]);
  for (const [index, entry] of entries.entries()) {
    const list = isObject(entry) ? own(entry, facts.field) : undefined;
    if (!isObject(entry) || !Array.isArray(list)) continue;
    const inside = within(judging, index, entry);
    for (const [number, item] of list.entries()) {
      const { marketplace, name } = dependencyOf(item);
      if (name === undefined) continue;
      const at: At = { above: { above: placeOf(index), key: facts.field }, key: number };
      if (marketplace !== undefined && !reachable.has(marketplace))
        report(inside, at, {
          kind: 'missing',
          effect: facts.foreign,
          message: `it depends on ${shown(name)} of ${shown(marketplace)}, a catalog that ${facts.allowlist} does not list`,
        });
      else if ((marketplace === undefined || marketplace === own(catalog, 'name')) && !names.has(name))
        report(inside, at, {
          kind: 'missing',
          effect: facts.unlisted,
          message: `it depends on ${shown(name)}, which the catalog does not list`,
        });
    }
  }
}

/** Name and catalog of a dependency that is written as one should be; nothing of any other. */
function dependencyOf(item: unknown): { name?: string; marketplace?: string } {
  if (typeof item === 'string') {
    const [, name, marketplace] = /^([\w.-]+)(?:@([\w.-]+))?$/.exec(item) ?? [];
    return { ...(name === undefined ? {} : { name }), ...(marketplace === undefined ? {} : { marketplace }) };
  }
  if (!isObject(item)) return {};
  const name = own(item, 'name');
  const marketplace = own(item, 'marketplace');
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof marketplace === 'string' ? { marketplace } : {}),
  };
}

function within(judging: Judging, index: number, entry: JsonObject): Judging {
  const name = own(entry, 'name');
  return { ...judging, entry: typeof name === 'string' ? { index, name } : { index } };
}

function placeOf(index: number): At {
  return { above: { key: 'plugins' }, key: index, start: true };
}
