import { inside, type Place, step } from '../model/place.ts';
import { isRecord, plainTexts, recordOf, type Values } from './values.ts';

/** A merged value and, for the pointer of each key in it, the place that said it last. */
export interface Merged {
  readonly value: Values;
  readonly origins: ReadonlyMap<string, Place>;
}

/** Nothing said yet. */
export const nothingSaid: Merged = { value: {}, origins: new Map() };

/** A layer over what lies below: mappings merge key by key, scalars and lists replace, `{ add, remove }` edits the list below. */
export function layOver(below: Merged, upper: Values, place: Place): Merged {
  const origins = new Map(below.origins);
  return { value: mergeValues(below.value, upper, '', place, origins), origins };
}

function mergeValues(lower: Values, upper: Values, at: string, place: Place, origins: Map<string, Place>): Values {
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const pointer = step(at, key);
    const said = inside(place, key);
    const under = merged[key];
    if (isRecord(value) && isRecord(under)) {
      merged[key] = mergeValues(under, value, pointer, said, origins);
      continue;
    }
    merged[key] = isEdit(value) ? edited(Array.isArray(under) ? under : [], value) : value;
    forget(origins, pointer);
    note(origins, merged[key], pointer, said);
  }
  return merged;
}

/** Does it edit the list below, and not replace it? */
export function isEdit(value: unknown): value is Values {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(key => key === 'add' || key === 'remove');
}

function edited(below: readonly unknown[], edit: Values): unknown[] {
  const gone = new Set(plainTexts(edit.remove));
  const kept = below.filter(item => !gone.has(String(item)));
  const added = Array.isArray(edit.add) ? edit.add : [];
  return [...kept, ...added.filter(item => !kept.includes(item))];
}

function forget(origins: Map<string, Place>, pointer: string): void {
  for (const known of origins.keys()) if (known.startsWith(`${pointer}/`)) origins.delete(known);
}

function note(origins: Map<string, Place>, value: unknown, pointer: string, place: Place): void {
  origins.set(pointer, place);
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(recordOf(value)))
    note(origins, inner, step(pointer, key), inside(place, key));
}
