import { inside, type Place } from '../model/place.ts';
import { isRecord } from './values.ts';

/** A value in which every `<<` is resolved, with the first place where one stood. */
export interface MergedValue {
  readonly value: unknown;
  readonly at?: Place;
}

const mergeKey = '<<';

/** So many members may come of all `<<` of a text, and so deep may it go: aliases make much of little. */
const most = 100_000;
const deepest = 1000;

/**
 * Resolves the merge keys of YAML 1.1 in a value, as Claude Code 2.1.329 reads front matter: a key of its own wins, then the
 * earlier of several mappings. Undefined where too much would come of it. What is shared stays shared, and is merged once.
 */
export function withMergedKeys(value: unknown, place: Place): MergedValue | undefined {
  const known = new Map<object, object>();
  let left = most;
  let at: Place | undefined;
  let depth = 0;

  function merged(one: unknown, where: Place): unknown {
    if (typeof one !== 'object' || one === null) return one;
    const before = known.get(one);
    if (before !== undefined) return before;
    if (depth > deepest) left = -1;
    if (left < 0) return one;
    depth++;
    const found = mergedObject(one, where);
    depth--;
    return found;
  }

  function mergedObject(one: object, where: Place): object {
    return Array.isArray(one) ? mergedList(one, where) : mergedRecord(one as Record<string, unknown>, where);
  }

  function mergedList(list: readonly unknown[], where: Place): unknown[] {
    const found: unknown[] = [];
    known.set(list, found); // before its items, which may hold it
    for (const [index, item] of list.entries()) found.push(merged(item, inside(where, index)));
    return found;
  }

  function mergedRecord(record: Readonly<Record<string, unknown>>, where: Place): object {
    const found: Record<string, unknown> = {};
    known.set(record, found);
    for (const [key, member] of Object.entries(record)) {
      if (key !== mergeKey || !areRecords(member)) define(found, key, merged(member, inside(where, key)));
    }
    const sources = Object.hasOwn(record, mergeKey) ? [record[mergeKey]].flat() : [];
    if (sources.length === 0 || !areRecords(record[mergeKey])) return found;
    at ??= { ...inside(where, mergeKey), on: 'key' };
    for (const [key, member] of sources.flatMap(source => Object.entries(merged(source, where) as object))) {
      if (left-- <= 0) return found;
      if (!Object.hasOwn(found, key)) define(found, key, member);
    }
    return found;
  }

  const all = merged(value, place);
  if (left < 0) return undefined;
  return at === undefined ? { value } : { value: all, at };
}

function areRecords(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isRecord) : isRecord(value);
}

function define(record: object, key: string, value: unknown): void {
  Object.defineProperty(record, key, { value, configurable: true, enumerable: true, writable: true });
}
