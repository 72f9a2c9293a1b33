import { checksOf, concerns, holds } from './checks.ts';
import type { ClientFacts } from './client-facts.ts';
import { isObject, type JsonObject, jsonType, pick } from './json.ts';
import { likeOf } from './like.ts';
import type { Condition, Field, JsonType, Table } from './table.ts';

/** Says whether a client minds nothing about a value: the judge's answer "no faults", without the words. */
type Fit<T = unknown> = (value: T) => boolean;

/** Fits of one client for one catalog file; made once, as they are asked for with every entry. */
export interface Fits {
  table(table: Table, knownElsewhere?: (key: string) => boolean): Fit<JsonObject>;
  field(field: Field): Fit;
}

const known = new Map<ClientFacts, Map<string, Fits>>();
const mostFiles = 64; // a tree may hold any number of catalogs

/** The fits of a client for a file. */
export function fitsOf(facts: ClientFacts, file: string): Fits {
  let files = known.get(facts);
  if (files === undefined || files.size >= mostFiles) {
    files = new Map();
    known.set(facts, files);
  }
  const fits = files.get(file) ?? newFits(facts, file);
  files.set(file, fits);
  return fits;
}

function newFits(facts: ClientFacts, file: string): Fits {
  const tables = new Map<Table, Fit<JsonObject>>();
  const fields = new Map<Field, Fit>();
  const fits: Fits = {
    table(table, knownElsewhere) {
      const fit = tables.get(table) ?? tableFit(table, fits, knownElsewhere);
      tables.set(table, fit);
      return fit;
    },
    field(field) {
      const fit = fields.get(field) ?? fieldFit(field, fits, textFit(field, facts, file), facts);
      fields.set(field, fit);
      return fit;
    },
  };
  return fits;
}

function tableFit(table: Table, fits: Fits, knownElsewhere: (key: string) => boolean = () => false): Fit<JsonObject> {
  const { conditions = [], exclusive = [], quiet = [], unknown } = table;
  const fields = new Map<string, Fit>();
  for (const [key, field] of Object.entries(table.fields)) fields.set(key, fits.field(field));
  const required = Object.keys(table.fields).filter(key => table.fields[key]?.required === true);
  const isQuiet = (key: string): boolean =>
    unknown === 'none' || quiet.includes(key) || (unknown === 'field-ignored' && knownElsewhere(key));
  return object => {
    for (const key of required) if (!Object.hasOwn(object, key)) return false;
    for (const key of Object.keys(object)) {
      const fit = fields.get(key);
      if (fit === undefined ? !isQuiet(key) : !fit(object[key])) return false;
    }
    for (const condition of conditions) if (!isMet(condition, object)) return false;
    for (const { keys } of exclusive) if (keys.every(key => Object.hasOwn(object, key))) return false;
    return true;
  };
}

/** Does a condition on an object have nothing to say? */
export function isMet({ absent, at, unless, when = {} }: Condition, object: JsonObject): boolean {
  if (Object.hasOwn(object, at) === (absent === true)) return true;
  if (Object.entries(when).some(([path, wanted]) => pick(object, path) !== wanted)) return true;
  return Object.entries(unless).some(([path, wanted]) => {
    const found = pick(object, path);
    return wanted === null ? found !== undefined : found === wanted;
  });
}

function fieldFit(field: Field, fits: Fits, text: Fit<string>, facts: ClientFacts): Fit {
  const { like } = field;
  if (field.present !== undefined) return () => false;
  if (like !== undefined) return value => fits.field(likeOf(like))(value);
  const types = new Set<JsonType>(field.types.filter(type => field.idle?.types.includes(type) !== true));
  return value => {
    if (typeof value === 'string') return types.has('string') && text(value);
    if (!types.has(jsonType(value))) return false;
    if (typeof value === 'number') return isBetween(field, value);
    if (Array.isArray(value)) return listFits(field, fits, value);
    return !isObject(value) || objectFits(field, fits, value, facts);
  };
}

function textFit(field: Field, facts: ClientFacts, file: string): Fit<string> {
  const words = field.enum === undefined ? undefined : new Set(field.enum);
  const checks = checksOf(facts, field).filter(check => concerns(check, file));
  return text => {
    if (words !== undefined && !words.has(text)) return false;
    for (const check of checks) if (!holds(facts, check, text)) return false;
    return true;
  };
}

/** Is a number of the kind and size that a field wants? */
export function isBetween({ between, positive, whole }: Field, value: number): boolean {
  if (positive === true && value <= 0) return false;
  if (whole === true && !Number.isInteger(value)) return false;
  return between === undefined || (value >= between[0] && value <= between[1]);
}

function listFits({ includes, items, maxItems, minItems }: Field, fits: Fits, list: readonly unknown[]): boolean {
  if (minItems !== undefined && list.length < minItems.count) return false;
  if (maxItems !== undefined && list.length > maxItems.count) return false;
  if (items !== undefined) {
    const fit = fits.field(items);
    for (const item of list) if (!fit(item)) return false;
  }
  return includes === undefined || list.some(item => includes.any.includes(item as string));
}

function objectFits(
  { keys, minItems, table, values }: Field,
  fits: Fits,
  object: JsonObject,
  facts: ClientFacts,
): boolean {
  if (minItems !== undefined && Object.keys(object).length < minItems.count) return false;
  if (keys !== undefined && !Object.keys(object).every(key => holds(facts, keys, key))) return false;
  if (table !== undefined && !fits.table(table)(object)) return false;
  return values === undefined || Object.values(object).every(fits.field(values));
}
