import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { expect } from 'vitest';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
ajv.addVocabulary(['errorMessage', 'patternErrorMessage']);

/** Holds a document to the schema that it names, in which every key has to be known, and gives it back. */
export function heldTo<T>(kind: string, value: T): T {
  expect(value).toMatchObject({ schema: kind });
  const holds = validatorOf(kind);
  expect(holds(value) ? [] : holds.errors, kind).toEqual([]);
  return value;
}

const known = new Map<string, ValidateFunction>();

function validatorOf(kind: string): ValidateFunction {
  const before = known.get(kind);
  if (before !== undefined) return before;
  const file = join(import.meta.dirname, `../schemas/${kind.replace('/', '.')}.schema.json`);
  const holds = ajv.compile(JSON.parse(readFileSync(file, 'utf8'), closed) as object);
  known.set(kind, holds);
  return holds;
}

/** Users may meet new keys; a key that we print already is described. */
function closed(_: string, part: unknown): unknown {
  const isOpen = typeof part === 'object' && part !== null && 'properties' in part && !('additionalProperties' in part);
  return isOpen && !Array.isArray(part) ? { ...part, additionalProperties: false } : part;
}
