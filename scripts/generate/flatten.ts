import { isObject, type Schema } from './schemas.ts';

/** Keywords that hold one schema, a list of them, or a map of them. */
const single = ['additionalProperties', 'contains', 'else', 'if', 'not', 'propertyNames', 'then'];
const several = ['allOf', 'anyOf', 'oneOf'];
const mapped = ['definitions', 'patternProperties', 'properties'];
const prose = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default', 'definitions']);

/**
 * The same schema with every `$ref` written out and without prose. Errors of ajv then name full schema paths, which is
 * how they are told apart later, and the validators carry no text they do not need.
 */
export function flatten(root: Schema): Schema {
  const definitions = isObject(root.definitions) ? root.definitions : {};
  return inline(root, definitions, []);
}

function inline(schema: Schema, definitions: Schema, trail: readonly string[]): Schema {
  const target = schema.$ref;
  if (typeof target === 'string') {
    if (trail.includes(target)) throw new Error(`${target} refers to itself`);
    const found = definitions[target.replace('#/definitions/', '')];
    if (!isObject(found)) throw new Error(`${target} is not defined`);
    const { $ref: _, ...beside } = schema;
    return inline({ ...found, ...beside }, definitions, [...trail, target]);
  }
  const entries = Object.entries(schema).filter(([key]) => !prose.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, below(key, value, part => inline(part, definitions, trail))]),
  );
}

function below(key: string, value: unknown, change: (part: Schema) => Schema): unknown {
  const one = (part: unknown) => (isObject(part) ? change(part) : part);
  if (single.includes(key)) return one(value);
  if (key === 'items') return Array.isArray(value) ? value.map(one) : one(value);
  if (several.includes(key) && Array.isArray(value)) return value.map(one);
  if (mapped.includes(key) && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, one(part)]));
  return value;
}

/** Visits a schema and all below it, with the path ajv calls them by: `#/properties/a/items`. */
export function* parts(schema: Schema, path = '#'): Generator<readonly [path: string, part: Schema]> {
  yield [path, schema];
  for (const [key, value] of Object.entries(schema)) {
    for (const [where, part] of children(key, value)) yield* parts(part, `${path}/${where}`);
  }
}

function* children(key: string, value: unknown): Generator<readonly [string, Schema]> {
  if (mapped.includes(key) && isObject(value)) {
    for (const [name, part] of Object.entries(value)) if (isObject(part)) yield [`${key}/${escaped(name)}`, part];
  } else if ((several.includes(key) || key === 'items') && Array.isArray(value)) {
    for (const [index, part] of value.entries()) if (isObject(part)) yield [`${key}/${index}`, part];
  } else if ((single.includes(key) || key === 'items') && isObject(value)) {
    yield [key, value];
  }
}

function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
