import type { At, Judging } from './fault.ts';
import { type JsonObject, own } from './json.ts';

/** The same run, inside one entry. */
export function within(judging: Judging, index: number, entry: JsonObject): Judging {
  const name = own(entry, 'name');
  return { ...judging, entry: typeof name === 'string' ? { index, name } : { index } };
}

/** The place of an entry; labels start below it. */
export function placeOf(index: number): At {
  return { above: { key: 'plugins' }, key: index, start: true };
}
