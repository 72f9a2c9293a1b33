import { isDeepStrictEqual } from 'node:util';
import type { Edit } from '../model/edit.ts';
import { steps } from '../model/place.ts';

/** The values of a file after some edits, which all speak of the file as it was; the order of keys counts. */
export function edited(values: readonly unknown[], edits: readonly Edit[]): readonly unknown[] {
  const sorted = [...edits].sort((a, b) => turn(a) - turn(b) || (turn(a) === removing ? later(a, b) : 0));
  return sorted.reduce<readonly unknown[]>((now, edit) => {
    const index = edit.at.document ?? 0;
    return now.map((value, at) => (at === index ? changed(value, steps(edit.at.pointer ?? ''), edit) : value));
  }, values);
}

/** Does a file of values say already what an edit wants it to say? */
export function isSaid(values: readonly unknown[], { at, value }: Extract<Edit, { value: unknown }>): boolean {
  let here = values[at.document ?? 0];
  for (const key of steps(at.pointer ?? '')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return false;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return same(here, value);
}

/** Are two files of values the same, down to the order of keys? */
export function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b) && isDeepStrictEqual(keysIn(a), keysIn(b));
}

const removing = 2;

// What is renamed or removed is so after all else that speaks of it.
function turn(edit: Edit): number {
  if ('remove' in edit) return removing;
  return 'key' in edit ? 1 : 0;
}

function later(a: Edit, b: Edit): number {
  const [left, right] = [steps(a.at.pointer ?? ''), steps(b.at.pointer ?? '')];
  for (const [index, key] of left.entries()) {
    const other = right[index];
    if (other === undefined) return -1;
    if (key !== other) return Number(other) - Number(key) || 0;
  }
  return 0;
}

function changed(value: unknown, path: readonly string[], edit: Edit): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return 'value' in edit ? edit.value : value;
  if (typeof value !== 'object' || value === null) return value;
  const isLast = rest.length === 0;
  if (isLast && 'remove' in edit) return without(value, key);
  if (isLast && 'key' in edit)
    return fromPairs(Object.entries(value).map(([name, own]) => [name === key ? edit.key : name, own]));
  if (Array.isArray(value)) {
    const items: unknown[] = [...value];
    items[Number(key)] = changed(items[Number(key)], rest, edit);
    return items;
  }
  const pairs = Object.entries(value);
  const known = pairs.some(([name]) => name === key);
  return fromPairs(
    known
      ? pairs.map(([name, own]) => [name, name === key ? changed(own, rest, edit) : own])
      : [...pairs, [key, changed(undefined, rest, edit)]],
  );
}

function without(value: object, key: string): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== key);
  return fromPairs(Object.entries(value).filter(([name]) => name !== key));
}

function fromPairs(pairs: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(pairs);
}

function keysIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  return Array.isArray(value) ? value.map(keysIn) : Object.entries(value).map(([key, own]) => [key, keysIn(own)]);
}
