import { circlesIn, circleText } from '../model/circles.ts';
import { shown } from '../model/words.ts';
import type { DependencyFacts } from './client-facts.ts';
import { placeOf, within } from './entry.ts';
import { type At, type Judging, report } from './fault.ts';
import { isObject, type JsonObject, own } from './json.ts';

/** Asks of each dependency of an entry whether an install can reach it. */
export function judgeDependencies(
  judging: Judging,
  facts: DependencyFacts,
  entries: readonly unknown[],
  catalog: JsonObject,
) {
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
          hint: `Add "${facts.allowlist}": [${shown(marketplace)}] to the catalog, or remove the dependency.`,
        });
      else if ((marketplace === undefined || marketplace === own(catalog, 'name')) && !names.has(name))
        report(inside, at, {
          kind: 'missing',
          effect: facts.unlisted,
          message: `it depends on ${shown(name)}, which the catalog does not list`,
          hint: 'List it too, or remove the dependency.',
        });
    }
  }
  judgeCircles(judging, facts, entries, catalog);
}

/** One dependency of one entry. */
interface Need {
  readonly index: number;
  readonly number: number;
  readonly to: unknown;
}

/** Entries that need themselves, at once or by way of others. */
function judgeCircles(
  judging: Judging,
  facts: DependencyFacts,
  entries: readonly unknown[],
  catalog: JsonObject,
): void {
  const first = new Map<unknown, number>();
  for (const [index, entry] of entries.entries()) {
    const name = isObject(entry) ? own(entry, 'name') : undefined;
    if (typeof name === 'string' && !first.has(name)) first.set(name, index);
  }
  const nameAt = (index: number) => shown(String(own(entries[index] as JsonObject, 'name')));
  const edges = (index: number) => needsOf(entries[index], index, facts.field, own(catalog, 'name'));
  for (const { edge, nodes } of circlesIn(first.values(), { edges, target: ({ to }) => first.get(to) })) {
    const at: At = { above: { above: placeOf(edge.index), key: facts.field }, key: edge.number };
    const way = circleText([...nodes, nodes[0] ?? edge.index].map(nameAt));
    report(within(judging, edge.index, entries[edge.index] as JsonObject), at, {
      kind: 'circle',
      effect: facts.circle,
      message: `it depends on itself: ${way}`,
      hint: 'Remove one of these dependencies, or move what both need into a plugin of its own.',
    });
  }
}

function needsOf(entry: unknown, index: number, field: string, catalog: unknown): Need[] {
  const list = isObject(entry) ? own(entry, field) : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, number) => {
    const { marketplace, name } = dependencyOf(item);
    return marketplace === undefined || marketplace === catalog ? [{ index, number, to: name }] : [];
  });
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
