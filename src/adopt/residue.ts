import { isDeepStrictEqual } from 'node:util';
import type { Values } from '../load/values.ts';
import { isRecord, recordOf } from '../load/values.ts';
import type { OwnWords } from './draft.ts';
import { type Difference, entryIn, namesIn, ownIn } from './semantic.ts';

const together = ['description', 'version', 'metadata'];
const unsayable = ['name', 'source', 'renames'];

/** Puts what still differs for a client into words for it alone. */
export function addResidue(own: OwnWords, was: Values, now: Values, found: readonly Difference[]): void {
  for (const { entry, key } of found) {
    if (key === 'order') own.order = orderOf(was);
    else if (key === undefined || unsayable.includes(key)) continue;
    else if (entry === undefined)
      for (const each of together.includes(key) ? together : [key]) addTop(own, was, now, each);
    else {
      const fields = own.entries.get(entry) ?? new Map<string, unknown>();
      own.entries.set(entry, fields.set(key, ownIn(entryIn(was, entry), key) ?? null));
    }
  }
}

function addTop(own: OwnWords, was: Values, now: Values, key: string): void {
  const old = key === 'metadata' ? withoutRoot(was[key]) : ownIn(was, key);
  if (isDeepStrictEqual(old ?? null, ownIn(now, key) ?? null)) return;
  own.fields.set(key, old ?? null);
}

function withoutRoot(metadata: unknown): unknown {
  if (!isRecord(metadata)) return metadata;
  const { pluginRoot: _, ...rest } = recordOf(metadata);
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function orderOf(was: Values): 'name' | readonly string[] {
  const names = namesIn(was);
  return isDeepStrictEqual(names, names.toSorted()) ? 'name' : names;
}
