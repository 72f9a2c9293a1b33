import type { JsonType } from './table.ts';

/** A JSON object, whatever keys it has. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Which JSON type a value has; anything that is not JSON counts as null. */
export function jsonType(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' || type === 'object' ? type : 'null';
}

/** Is it an object, and neither an array nor null? */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value's own member: `constructor` and its kin are absent unless written down. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Follows a path of keys, `metadata/pluginRoot`; undefined where it ends early. */
export function pick(value: unknown, path: string): unknown {
  let here: unknown = value;
  for (const key of path.split('/')) {
    if (!isObject(here)) return undefined;
    here = own(here, key);
  }
  return here;
}

/** A type with its article, as messages say it. */
export function withArticle(type: JsonType): string {
  if (type === 'null') return 'null';
  return /^[ao]/.test(type) ? `an ${type}` : `a ${type}`;
}
