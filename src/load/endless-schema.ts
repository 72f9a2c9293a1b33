import { linearPattern } from '../model/linear-pattern.ts';
import { step, steps } from '../model/place.ts';
import { shown } from '../model/words.ts';
import { isRecord } from './values.ts';

/** More parts than this, with every reference counted as what it leads to, are refused. */
const mostParts = 5000;

/** Why a schema could take for ever, and where it says so. */
export interface Endless {
  readonly fault: string;
  /** JSON pointer into the schema. */
  readonly faultAt: string;
  readonly faultHint: string;
}

/**
 * What in a schema could take for ever to ask, whoever wrote it: a pattern that cannot be asked in time that grows with the
 * text, a reference to itself, or references that multiply.
 */
export function endlessIn(schema: unknown): Endless | undefined {
  for (const { source, pointer } of patternsIn(schema, '')) {
    const because = linearPattern(source);
    if (typeof because !== 'string') continue;
    const fault = `the pattern ${shown(source, 120)} ${because}`;
    return {
      fault,
      faultAt: pointer,
      faultHint: 'Write it without that; "allOf", "anyOf" and "not" take several patterns.',
    };
  }
  return named(schema, '') ?? multiplied(schema);
}

// By another name a part could be referred to behind the back of what follows references here.
function named(value: unknown, at: string): Endless | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const pointer = step(at, key);
    const isName = key === '$id' || key === '$anchor' || key === '$dynamicAnchor';
    const isForeign =
      key === '$ref' && typeof inner === 'string' && !/^(?:#$|#\/|http:\/\/json-schema\.org\/)/.test(inner);
    if ((isName && typeof inner === 'string' && at !== '') || isForeign)
      return { fault: `${key} says ${shown(String(inner))}`, faultAt: pointer, faultHint: byPath };
    const found = named(inner, pointer);
    if (found !== undefined) return found;
  }
  return undefined;
}

const byPath = 'Refer to its parts by "#/definitions/<name>", and to nothing outside of it.';

function* patternsIn(value: unknown, at: string): Iterable<{ readonly source: string; readonly pointer: string }> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* patternsIn(item, step(at, index));
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const pointer = step(at, key);
    if (key === 'pattern' && typeof inner === 'string') yield { source: inner, pointer };
    if (key === 'patternProperties' && isRecord(inner))
      for (const source of Object.keys(inner)) yield { source, pointer: step(pointer, source) };
    yield* patternsIn(inner, pointer);
  }
}

/** References that lead back to where they stand, or that make the schema too large once they are followed. */
function multiplied(schema: unknown): Endless | undefined {
  const known = new Map<unknown, number>();
  const open = new Set<unknown>();
  let circle: string | undefined;
  const partsOf = (value: unknown, at: string): number => {
    if (typeof value !== 'object' || value === null) return 0;
    if (open.has(value)) {
      circle ??= at;
      return 0;
    }
    const counted = known.get(value);
    if (counted !== undefined) return counted;
    open.add(value);
    let parts = 1;
    for (const [key, inner] of Object.entries(value)) {
      const target = key === '$ref' && typeof inner === 'string' ? targetOf(schema, inner) : inner;
      parts += partsOf(target, step(at, key));
    }
    open.delete(value);
    known.set(value, parts);
    return parts;
  };
  const parts = partsOf(schema, '');
  if (circle !== undefined)
    return {
      fault: 'a reference leads back to where it stands',
      faultAt: circle,
      faultHint: 'Write out what it means, as deep as it is wanted.',
    };
  if (parts <= mostParts) return undefined;
  return {
    fault: `with its references followed it has ${parts} parts, and ${mostParts} are the most`,
    faultAt: '',
    faultHint: 'Make it smaller, or several assertions of it.',
  };
}

/** What a reference leads to, in the schema itself; others are refused when it is compiled. */
function targetOf(schema: unknown, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined;
  let at = schema;
  for (const key of steps(decoded(reference.slice(1))))
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined;
  return at;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
