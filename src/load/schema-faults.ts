import type { ErrorObject } from 'ajv';
import type { Fault } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { step, steps } from '../model/place.ts';
import { didYouMean, oneOf, shown } from '../model/words.ts';
import type { Notes } from './generated/validators.js';
import { messageOf, parentOf } from './schema-messages.ts';
import { expected, isScalar, named, subject } from './schema-words.ts';

/** The document a schema was held against. */
export interface Held {
  readonly value: unknown;
  readonly file: string;
  /** YAML makes numbers and booleans of unquoted text. */
  readonly yaml: boolean;
  readonly notes: Notes;
}

/** The errors of a validator in the user's words, each thing said once. */
export function faultsOf(errors: readonly ErrorObject[], held: Held): Fault[] {
  const mistyped = new Set(errors.filter(error => error.keyword === 'type').map(error => error.instancePath));
  const faults = new Map<string, Fault>();
  // `filter` also skips the holes that are left where the validator stopped counting.
  for (const error of errors.filter(error => isWorthSaying(error, mistyped))) {
    const fault = faultOf(error, held);
    faults.set(`${fault.place.pointer} ${fault.message}`, fault);
  }
  return [...faults.values()];
}

function isWorthSaying(error: ErrorObject, mistyped: ReadonlySet<string>): boolean {
  if (error.keyword === 'if' || error.keyword === 'propertyNames') return false; // the error below says more
  const needsType = ['enum', 'const', 'pattern'].includes(error.keyword) && error.propertyName === undefined;
  return !(needsType && mistyped.has(error.instancePath));
}

function faultOf(error: ErrorObject, held: Held): Fault {
  if (error.keyword === 'additionalProperties') return unknownKey(error, held);
  if (error.propertyName !== undefined) return badKey(error, error.propertyName, held);
  if (error.keyword === 'type') return wrongType(error, held);
  const value = valueAt(held.value, error.instancePath);
  const near = error.keyword === 'enum' ? nearest(value, error.params.allowedValues) : undefined;
  const at = { file: held.file, pointer: error.instancePath };
  return schemaFault(
    error,
    held,
    messageOf(error, value, held.notes),
    meant(near, near => ({ at, value: near })),
  );
}

function schemaFault(error: ErrorObject, held: Held, message: string, more: Partial<Fault> = {}): Fault {
  const place = { file: held.file, pointer: error.instancePath };
  return { kind: 'schema', place, message, keyword: error.keyword, ...more };
}

function unknownKey(error: ErrorObject, held: Held): Fault {
  const key = String(error.params.additionalProperty);
  const object = error.instancePath;
  const candidates = held.notes.keys[parentOf(error.schemaPath)] ?? [];
  const present = valueAt(held.value, error.instancePath);
  const free = candidates.filter(name => !(isObject(present) && Object.hasOwn(present, name)));
  const message =
    object === '' ? `${shown(key)} is an unknown key` : `${shown(key)} is an unknown key in ${named(object)}`;
  const place = { file: held.file, pointer: step(object, key), on: 'key' as const };
  return schemaFault(error, held, message, {
    kind: 'unknown-key',
    place,
    hint: keysHint(candidates),
    ...meant(nearest(key, free), near => ({ at: place, key: near })),
  });
}

function keysHint(candidates: readonly string[]): string {
  return candidates.length === 0 ? 'Remove it.' : `Known here: ${[...candidates].sort().join(', ')}.`;
}

function badKey(error: ErrorObject, key: string, held: Held): Fault {
  const object = error.instancePath;
  const wish = held.notes.says[error.schemaPath] ?? keyWish(error.params);
  return schemaFault(error, held, `${shown(key)} cannot be a key of ${named(object)}; ${wish}`, {
    place: { file: held.file, pointer: step(object, key), on: 'key' },
  });
}

function keyWish({ allowedValues, pattern }: Record<string, unknown>): string {
  return Array.isArray(allowedValues)
    ? `expected ${oneOf(allowedValues.map(String))}`
    : `expected text that matches ${pattern}`;
}

function wrongType(error: ErrorObject, held: Held): Fault {
  const types: readonly string[] = [error.params.type].flat();
  const value = valueAt(held.value, error.instancePath);
  const message = `${subject(error.instancePath, value)}; expected ${expected(types)}`;
  if (!held.yaml || !types.includes('string') || !isScalar(value)) return schemaFault(error, held, message);
  const hint =
    value === null
      ? 'Write a text, or leave the key out.'
      : 'Put quotes around it exactly as it is to read, such as "1.10".';
  const edits: readonly Edit[] = [{ at: { file: held.file, pointer: error.instancePath }, quote: true }];
  return schemaFault(error, held, message, {
    kind: 'scalar',
    hint,
    ...(value !== null && { fix: { safe: true, edits } }),
  });
}

function nearest(written: unknown, candidates: readonly unknown[]): string | undefined {
  if (typeof written !== 'string') return undefined;
  return didYouMean(
    written,
    candidates.filter(one => typeof one === 'string'),
  );
}

/** A guess is for people to look at. */
function meant(near: string | undefined, edit: (near: string) => Edit): Pick<Fault, 'hint' | 'fix'> {
  if (near === undefined) return {};
  return { hint: `Did you mean ${JSON.stringify(near)}?`, fix: { safe: false, edits: [edit(near)] } };
}

function valueAt(value: unknown, pointer: string): unknown {
  let here = value;
  for (const key of steps(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
