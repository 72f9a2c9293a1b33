import type { Fault } from '../model/document.ts';
import type { Fix } from '../model/edit.ts';
import { firstJsonError } from './json-error.ts';

/** Nesting beyond this is refused: no client file needs it, and it is how parsers are made to fall over. */
export const deepest = 64;

/** The value of a JSON text (undefined if it has none) and what is wrong with it. Never throws. */
export function parseJson(text: string, file: string): { value: unknown; faults: Fault[] } {
  const faults: Fault[] = [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { hint, idle, message, span } = firstJsonError(text);
    const place = { file, span };
    const fix: Fix = { safe: true, edits: [{ at: place, text: '' }] };
    faults.push({ kind: 'syntax', place, message, hint, ...(idle && { fix }) });
    return { value: undefined, faults };
  }
  const written = membersIn(text);
  const sound = written !== undefined && written === membersOfAll(value);
  return sound || scanKeys(text, file, faults) ? { value, faults } : { value: undefined, faults };
}

/** How many members the objects of valid JSON have, each as often as it is written; undefined where it is nested too deep. */
function membersIn(text: string): number | undefined {
  let members = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = skipString(text, i) - 1;
    else if (code === 0x3a) members++;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > deepest) return undefined;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return members;
}

/** How many members the objects in a value have; a key that was written twice is there once. */
function membersOfAll(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) for (const item of value) members += membersOfAll(item);
  else for (const member of Object.values(value)) members += 1 + membersOfAll(member);
  return members;
}

/** One pass over valid JSON: reports keys that stand twice in one object, and nesting that is too deep. */
function scanKeys(text: string, file: string, faults: Fault[]): boolean {
  const stack: (Map<string, number> | null)[] = []; // null = array
  let expectsKey = false;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: {
        const end = skipString(text, i);
        if (expectsKey) {
          noteKey(text, i, end, stack.at(-1) as Map<string, number>, file, faults);
          expectsKey = false;
        }
        i = end - 1;
        break;
      }
      case 0x7b: // {
        stack.push(new Map());
        expectsKey = true;
        break;
      case 0x5b: // [
        stack.push(null);
        expectsKey = false;
        break;
      case 0x7d:
      case 0x5d:
        stack.pop();
        expectsKey = false;
        break;
      case 0x2c: // ,
        expectsKey = stack.at(-1) !== null;
        break;
    }
    if (stack.length > deepest) {
      faults.push({
        kind: 'too-deep',
        place: { file, span: [i, i + 1] },
        message: `nested more than ${deepest} levels deep`,
        hint: 'No client needs such nesting; flatten the file.',
      });
      return false;
    }
  }
  return true;
}

function noteKey(
  text: string,
  start: number,
  end: number,
  keys: Map<string, number>,
  file: string,
  faults: Fault[],
): void {
  const raw = text.slice(start + 1, end - 1);
  const key = raw.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : raw;
  const first = keys.get(key);
  if (first === undefined) keys.set(key, start);
  else if (faults.length < 50) {
    faults.push({
      kind: 'duplicate-key',
      key,
      place: { file, span: [start, end] },
      before: { file, span: [first, skipString(text, first)] },
      message: `${JSON.stringify(key)} appears twice in one object; most readers silently keep the second`,
      hint: 'Delete one of the two.',
    });
  }
}

/** From an opening quote to the index after the closing one. The text is valid JSON. */
function skipString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i + 1;
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let i = start;
  while (i < text.length && text.charCodeAt(i) <= 0x20) i++;
  return i;
}

function skipValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === 0x22) return skipString(text, start);
  let i = start;
  if (first !== 0x7b && first !== 0x5b) {
    while (i < text.length && !/[\s,\]}]/.test(text[i] as string)) i++;
    return i;
  }
  for (let depth = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = skipString(text, i) - 1;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return i + 1;
  }
  return text.length;
}

/** Finds the offsets of the value (or key) at a JSON pointer in valid JSON: of the deepest one there is; each list is read once. */
export function jsonFinder(
  text: string,
): (path: readonly string[], on: 'key' | 'value') => [start: number, end: number] {
  const read = new Map<number, ReadonlyMap<string, Member>>();
  const inside = (open: number): ReadonlyMap<string, Member> => {
    const known = read.get(open) ?? (text[open] === '{' ? membersOf(text, open) : itemsOf(text, open));
    read.set(open, known);
    return known;
  };
  return (path, on) => {
    let start = skipSpace(text, 0);
    for (const [index, wanted] of path.entries()) {
      const member = inside(start).get(wanted);
      if (member === undefined) return index === 0 ? [start, start + 1] : [start, skipValue(text, start)];
      start = member.value;
      if (on === 'key' && index === path.length - 1 && member.key !== undefined) return member.key;
    }
    return [start, skipValue(text, start)];
  };
}

interface Member {
  readonly key?: [number, number];
  readonly value: number;
}

function membersOf(text: string, open: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  let i = skipSpace(text, open + 1);
  while (text[i] === '"') {
    const end = skipString(text, i);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    members.set(JSON.parse(text.slice(i, end)) as string, { key: [i, end], value }); // the last one wins, as in JSON.parse
    i = skipSpace(text, skipValue(text, value));
    if (text[i] !== ',') break;
    i = skipSpace(text, i + 1);
  }
  return members;
}

function itemsOf(text: string, open: number): ReadonlyMap<string, Member> {
  const items = new Map<string, Member>();
  if (text[open] !== '[') return items;
  let i = skipSpace(text, open + 1);
  while (i < text.length && text[i] !== ']') {
    items.set(String(items.size), { value: i });
    i = skipSpace(text, skipValue(text, i));
    if (text[i] !== ',') break;
    i = skipSpace(text, i + 1);
  }
  return items;
}
