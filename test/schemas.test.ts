import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('schemas/*.json', { cwd: root }).sort();

interface Property {
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Below these a schema says when something holds, not what somebody may write. */
const conditions = ['if', 'then', 'else', 'not', 'propertyNames'];
const values = ['examples', 'enum', 'const', 'default'];

function propertiesIn(schema: unknown, pointer = ''): Property[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (conditions.includes(key) || values.includes(key)) return [];
    const at = `${pointer}/${key}`;
    if (key !== 'properties' || Array.isArray(schema)) return propertiesIn(value, at);
    return Object.entries(value as Record<string, Property['schema']>).flatMap(([name, own]) => [
      { pointer: `${at}/${name}`, schema: own },
      ...propertiesIn(own, `${at}/${name}`),
    ]);
  });
}

describe.each(files)('%s', file => {
  const schema = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
  const properties = propertiesIn(schema);

  test('says of itself and of each property what it is', () => {
    expect(schema.title).toMatch(/\S/);
    expect(schema.description).toMatch(/\S/);
    const mute = properties.filter(one => !/\S/.test(String(one.schema.description ?? '')));
    expect(mute.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('has examples for each property, and they hold', () => {
    const bare = properties.filter(one => !Array.isArray(one.schema.examples) || one.schema.examples.length === 0);
    expect(bare.map(({ pointer }) => pointer)).toEqual([]);
    const ajv = new Ajv({ strict: false, validateFormats: true });
    formats.default(ajv);
    const { $id: _, ...whole } = schema;
    ajv.addSchema(whole, 'whole');
    const wrong = properties.flatMap(({ pointer, schema: own }) => {
      const path = pointer
        .split('/')
        .map(step => encodeURIComponent(step.replaceAll('~', '~0')))
        .join('/');
      const holds = ajv.getSchema(`whole#${path}`);
      return (own.examples as unknown[])
        .filter(example => holds?.(example) !== true)
        .map(example => `${pointer}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });
});
