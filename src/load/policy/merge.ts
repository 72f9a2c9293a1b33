import { inside, type Place, step } from '../../model/place.ts';
import type { Origin } from '../../model/policy.ts';
import { isRecord, plainTexts, type Values } from '../values.ts';

/** A merged value and, for the pointer of each key in it, who said it last. */
export interface Merged {
  readonly value: Values;
  readonly origins: ReadonlyMap<string, Origin>;
}

/** One file, pack or scope of a policy, before merging. */
export interface Layer {
  readonly value: Values;
  readonly place: Place;
  /** `builtin:strict`, where it is a pack; `place` is then the line that extends it. */
  readonly pack?: string;
  /** Name of the scope that it is. */
  readonly scope?: string;
}

/** Nothing said yet. */
export const nothingSaid: Merged = { value: {}, origins: new Map() };

/** A layer over what lies below: mappings merge key by key, scalars and lists replace, `{ add, remove }` edits the list below. */
export function layOver(below: Merged, layer: Layer): Merged {
  const origins = new Map(below.origins);
  const { pack, place, scope } = layer;
  const by = { ...(pack !== undefined && { pack }), ...(scope !== undefined && { scope }) };
  const note = (pointer: string, said: Place): void => {
    origins.set(pointer, { place: pack === undefined ? said : place, ...by });
  };
  return { value: merge(below.value, layer.value, '', place, note), origins };
}

type Note = (pointer: string, said: Place) => void;

function merge(lower: Values, upper: Values, at: string, place: Place, note: Note): Values {
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, said] of Object.entries(upper)) {
    const pointer = step(at, key);
    const from = inside(place, key);
    // A level alone keeps the options of its rule.
    const value = at === '/rules' && typeof said === 'string' ? { severity: said } : said;
    const under = Object.hasOwn(merged, key) ? merged[key] : undefined;
    note(pointer, from);
    if (at === '' && (key === 'scopes' || key === 'locked') && !isEdit(value))
      merged[key] = [...listOf(under), ...listOf(value)];
    else if (isEdit(value) && (under === undefined || Array.isArray(under))) merged[key] = edited(under ?? [], value);
    else if (isRecord(value)) merged[key] = merge(isRecord(under) ? under : {}, value, pointer, from, note);
    else merged[key] = value;
    if (value !== said) note(`${pointer}/severity`, from);
  }
  return merged;
}

/** Does it edit the list below, and not replace it? */
function isEdit(value: unknown): value is Values {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(key => key === 'add' || key === 'remove');
}

// These concatenate: a later layer can add to them and take nothing away.
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function edited(below: readonly unknown[], edit: Values): unknown[] {
  const gone = new Set(plainTexts(edit.remove));
  const kept = below.filter(item => !gone.has(String(item)));
  const added = Array.isArray(edit.add) ? edit.add : [];
  return [...kept, ...added.filter(item => !kept.includes(item))];
}
