import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { flatten, parts } from '../scripts/generate/flatten.ts';
import { isObject, readSchemas, type Schema } from '../scripts/generate/schemas.ts';

const schemas = readSchemas();
const named = schemas.map(file => [file.name, file] as const);

test.each(named)('%s is a valid draft-07 schema with its own address and title', (name, { schema }) => {
  const ajv = new Ajv({ strict: false });
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  expect(schema.$id).toBe(`https://catalogc.dev/schemas/${name}.json`);
  expect(schema.title).toEqual(expect.any(String));
});

test.each(named)('%s describes every property', (_, { schema }) => {
  const silent = [...properties(schema)].filter(([, property]) => typeof property.description !== 'string');
  expect(silent.map(([path]) => path)).toEqual([]);
});

test.each(named)('%s has no example that it would refuse', (_, { schema }) => {
  const ajv = new Ajv({ strict: false });
  for (const [path, property] of properties(schema)) {
    const { examples, ...rest } = property;
    if (!Array.isArray(examples)) continue;
    const check = ajv.compile({ ...rest, definitions: schema.definitions });
    for (const example of examples) expect([path, example, check(example)]).toEqual([path, example, true]);
  }
});

// The errors of alternatives cannot be told to people; a list of types, or if and then, says which one was meant.
test.each(named)('%s needs no anyOf and no oneOf', (_, { schema }) => {
  const paths = [...parts(flatten(schema))]
    .filter(([, part]) => 'anyOf' in part || 'oneOf' in part)
    .map(([path]) => path);
  expect(paths.filter(path => !path.endsWith('/not'))).toEqual([]);
});

function* properties(schema: Schema): Generator<readonly [path: string, property: Schema]> {
  for (const [path, part] of parts(schema)) {
    if (!isObject(part.properties) || /\/(if|not)$/.test(path)) continue;
    for (const [name, property] of Object.entries(part.properties)) {
      if (isObject(property) && Object.keys(property).length > 0) yield [`${path}/properties/${name}`, property];
    }
  }
}
