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
