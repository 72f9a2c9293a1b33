import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect } from 'vitest';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);

/** Holds a document to the schema that it names, and gives it back. */
export function heldTo<T>(kind: string, value: T): T {
  expect(value).toMatchObject({ schema: kind });
  const file = join(import.meta.dirname, `../schemas/${kind.replace('/', '.')}.schema.json`);
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const holds = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  expect(holds(value) ? [] : holds.errors, kind).toEqual([]);
  const known = Object.keys(schema.properties);
  expect(known).toEqual(expect.arrayContaining(Object.keys(value as object)));
  return value;
}
