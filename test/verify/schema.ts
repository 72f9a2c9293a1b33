import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const folder = join(import.meta.dirname, '../../schemas');

/** What is wrong with a value by the shipped schema of a kind, unknown keys included. */
export function schemaFaults(kind: 'verification' | 'inspection', value: unknown): readonly unknown[] {
  const schema: unknown = JSON.parse(readFileSync(join(folder, `${kind}.v1.schema.json`), 'utf8'), (_, part) => {
    return typeof part === 'object' && part !== null && 'properties' in part
      ? { ...part, additionalProperties: false }
      : part;
  });
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema as object);
  return validate(value) ? [] : (validate.errors ?? []);
}
