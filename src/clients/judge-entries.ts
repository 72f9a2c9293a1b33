import { shown } from '../model/words.ts';
import { placeOf, within } from './entry.ts';
import { knownAnywhere } from './facts.ts';
import { type At, type Judging, report } from './fault.ts';
import { isObject, type JsonObject, jsonType, own, withArticle } from './json.ts';
import { judgeDependencies } from './judge-dependencies.ts';
import { judgeField, judgeTable } from './judge-fields.ts';
import { judgeSource, sourceFits } from './judge-source.ts';

const known = (key: string): boolean => knownAnywhere('entry', key);

/** Holds every entry to what a client makes of entries, and then the entries to each other. */
export function judgeEntries(judging: Judging, entries: readonly unknown[], catalog: JsonObject): void {
  const dropped = new Set<number>();
  for (const [index, entry] of entries.entries()) {
    const before = judging.faults.length;
    judgeEntry(judging, index, entry, catalog);
    for (const { effect } of judging.faults.slice(before)) if (effect === 'entry-dropped') dropped.add(index);
  }
  judgeDuplicates(judging, entries, dropped);
  if (judging.facts.dependencies !== undefined)
    judgeDependencies(judging, judging.facts.dependencies, entries, catalog);
}

/** Holds names alone to what a client makes of the names of entries. */
export function judgeNames(judging: Judging, names: readonly string[]): void {
  const { badEntry, entry } = judging.facts;
  const field = entry.fields.name;
  if (field === undefined) return;
  for (const [index, name] of names.entries()) {
    if (judging.fits.field(field)(name)) continue;
    const at: At = { above: placeOf(index), key: 'name' };
    judgeField({ ...judging, entry: { index, name } }, field, name, at, badEntry);
  }
}

function judgeEntry(judging: Judging, index: number, entry: unknown, catalog: JsonObject): void {
  const { badEntry, entry: table } = judging.facts;
  if (isObject(entry)) {
    if (judging.fits.table(table, known)(entry) && sourceFits(judging, entry, catalog)) return;
    const inside = within(judging, index, entry);
    judgeTable(inside, table, entry, placeOf(index), badEntry, known);
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
