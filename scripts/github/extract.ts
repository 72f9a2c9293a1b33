/** Plain JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Table = { readonly [key: string]: Json };

/** An OpenAPI description, as far as an extract looks into it. */
export interface Description {
  readonly paths: Table;
  readonly components: { readonly [kind: string]: Table };
}

/** What some operations are, with every schema they lead to, without prose, and written so that ajv reads it. */
export function extract(whole: Description, operations: readonly string[]) {
  const schemas: Record<string, Json> = {};
  const follow = (value: Json): Json => plain(whole, value, schemas);
  const found = operations.map(operation => {
    const [method = '', path = ''] = operation.split(' ');
    const { parameters = [], requestBody, responses } = tableOf(tableOf(whole.paths[path])[method.toLowerCase()]);
    const told = { parameters, ...(requestBody !== undefined && { requestBody }), responses: responses ?? {} };
    return [operation, follow(told)] as const;
  });
  return { operations: Object.fromEntries(found), schemas: sorted(schemas) };
}

const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'title', 'links']);
const schemaRef = '#/components/schemas/';

/** Parameters and responses are put in where they are named; schemas are named, as they may lead to themselves. */
function plain(whole: Description, value: Json, schemas: Record<string, Json>, inNames = false): Json {
  const follow = (part: Json, names = false) => plain(whole, part, schemas, names);
  if (isList(value)) return value.map(part => follow(part));
  if (!isTable(value)) return value;
  if (typeof value.$ref === 'string') {
    const [, , kind = '', name = ''] = value.$ref.split('/');
    const meant = whole.components[kind]?.[name] ?? null;
    if (!value.$ref.startsWith(schemaRef)) return follow(meant);
    if (schemas[name] === undefined) {
      schemas[name] = true;
      schemas[name] = follow(meant);
    }
    return { $ref: `#/schemas/${name}` };
  }
  const kept = Object.entries(value).filter(([key]) => inNames || !(prose.has(key) || key.startsWith('x-')));
  const made = Object.fromEntries(kept.map(([key, part]) => [key, follow(part, !inNames && key === 'properties')]));
  return inNames ? made : nullable(made);
}

/** `nullable` is of OpenAPI 3.0; JSON Schema says it with a type. */
function nullable({ nullable: may, ...rest }: Table): Json {
  return may === true ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

function sorted(table: Table): Table {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tableOf(value: Json | undefined): Table {
  if (!isTable(value ?? null)) throw new Error('the description has no such operation');
  return value as Table;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isTable(value: Json): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
