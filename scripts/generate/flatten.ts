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
  const resolve =
    (trail: readonly string[]): Resolve =>
    (target, beside) => {
      if (trail.includes(target)) throw new Error(`${target} refers to itself`);
      return plain({ ...definitionOf(root, target), ...beside }, resolve([...trail, target]));
    };
  return plain(root, resolve([]));
}

/** The same schema and its definitions as schemas of their own, by id; for those that would be too long written out. */
export function divide(root: Schema, id: string): ReadonlyMap<string, Schema> {
  const idOf = (target: string) => `${id}.${target.slice(prefix.length)}`;
  const resolve: Resolve = target => ({ $ref: definitionOf(root, target) && idOf(target) });
  const names = Object.keys(isObject(root.definitions) ? root.definitions : {});
  const own = names.map(name => [`${id}.${name}`, plain(definitionOf(root, prefix + name), resolve)] as const);
  return new Map([[id, plain(root, resolve)], ...own]);
}

/** The same schema, its definitions too, without what only people and messages need. */
export function withoutProse(root: Schema): Schema {
  const bare = (schema: Schema) => unsaid(plain(schema, target => ({ $ref: target })));
  const { definitions } = root;
  if (!isObject(definitions)) return bare(root);
  const parts = Object.entries(definitions).map(([name, part]) => [name, isObject(part) ? bare(part) : part]);
  return { ...bare(root), definitions: Object.fromEntries(parts) };
}

const messages = new Set(['errorMessage', 'patternErrorMessage']);

function unsaid(schema: Schema): Schema {
  const entries = Object.entries(schema).filter(([key]) => !messages.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, below(key, value, unsaid)]));
}

type Resolve = (target: string, beside: Schema) => Schema;

const prefix = '#/definitions/';

function definitionOf(root: Schema, target: string): Schema {
  const found = isObject(root.definitions) ? root.definitions[target.slice(prefix.length)] : undefined;
  if (!target.startsWith(prefix) || !isObject(found)) throw new Error(`${target} is not defined`);
  return found;
}

function plain(schema: Schema, resolve: Resolve): Schema {
  const { $ref: target, ...beside } = schema;
  if (typeof target === 'string') return resolve(target, beside);
  const entries = Object.entries(schema).filter(([key]) => !prose.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, below(key, value, part => plain(part, resolve))]));
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
