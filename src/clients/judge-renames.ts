import { shown } from '../model/words.ts';
import { type Judging, report } from './fault.ts';
import { isObject, type JsonObject, own } from './json.ts';

type End = 'fine' | 'lost' | 'cycle';

/** Follows each old name of a catalog to its end: a listed plugin, or null for a removed one. */
export function judgeRenames(judging: Judging, catalog: JsonObject): void {
  const facts = judging.facts.renames;
  const renames = facts === undefined ? undefined : own(catalog, facts.field);
  if (facts === undefined || !isObject(renames)) return;
  const ends = endsOf(renames, namesOf(own(catalog, 'plugins')));
  for (const [from, end] of ends) {
    if (end === 'fine') continue;
    const to = String(renames[from]);
    const message =
      end === 'cycle'
        ? `the renames of ${shown(from)} go in a circle`
        : `${shown(from)} is renamed to ${shown(to)}, which leads to no plugin of this catalog`;
    const hint = 'Let the last one lead to a plugin of the catalog, or to null for one that is gone.';
    report(
      judging,
      { above: { key: facts.field }, key: from },
      { kind: 'renames', effect: facts.effect, message, hint },
    );
  }
}

function namesOf(plugins: unknown): ReadonlySet<unknown> {
  return new Set(Array.isArray(plugins) ? plugins.filter(isObject).map(entry => own(entry, 'name')) : []);
}

/** Every name is walked once: what lies ahead of a known end needs no second look. */
function endsOf(renames: JsonObject, names: ReadonlySet<unknown>): ReadonlyMap<string, End> {
  const ends = new Map<string, End>();
  for (const start of Object.keys(renames)) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let here: unknown = start;
    while (typeof here === 'string' && Object.hasOwn(renames, here) && !ends.has(here) && !onPath.has(here)) {
      path.push(here);
      onPath.add(here);
      here = renames[here];
    }
    const end = endAt(here, ends, onPath, names);
    for (const name of path) ends.set(name, end);
  }
  return ends;
}

function endAt(
  here: unknown,
  ends: ReadonlyMap<string, End>,
  onPath: ReadonlySet<string>,
  names: ReadonlySet<unknown>,
): End {
  if (typeof here !== 'string') return 'fine'; // null is an end; other types are told as such
  if (onPath.has(here)) return 'cycle';
  return ends.get(here) ?? (names.has(here) ? 'fine' : 'lost');
}
