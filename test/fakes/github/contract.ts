import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/** A JSON Schema as plain data. */
export interface Schema {
  readonly [key: string]: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Body {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

/** What GitHub itself says of the operations we use; `scripts/github-description.ts` makes it anew. */
const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

const patterns = Object.keys(description.operations).map(
  name => [name, new RegExp(`^${name.replaceAll(/\{\w+\}/g, '([^/]+)')}$`)] as const,
);

/** A schema of the description by its name. */
export function schemaNamed(name: string): Schema {
  const schema = description.schemas[name];
  if (schema === undefined) throw new Error(`GitHub describes no ${name}`);
  return schema;
}

/** An operation that a method and a path mean, and the values in that path; undefined where none is described. */
export function operationAt(method: string, path: string): { name: string; values: readonly string[] } | undefined {
  for (const [name, pattern] of patterns) {
    const found = pattern.exec(`${method} ${path}`);
    if (found !== null) return { name, values: found.slice(1) };
  }
  return undefined;
}

/** What a request does that the description does not know; GitHub would ignore half of it in silence. */
export function requestFaults(name: string, query: URLSearchParams, body: unknown): string[] {
  const { parameters, requestBody } = operationNamed(name);
  const known = parameters.filter(each => each.in === 'query');
  const faults = [...query].flatMap(([key, value]) => {
    const parameter = known.find(each => each.name === key);
    if (parameter === undefined) return [`${name}: no parameter ${key}`];
    const pointer = `operations/${escaped(name)}/parameters/${parameters.indexOf(parameter)}/schema`;
    return told(pointer, /^\d+$/.test(value) ? Number(value) : value, `${name}?${key}`);
  });
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? faults : [...faults, `${name}: takes no body`];
  const properties = Object.keys(
    typeof schema.properties === 'object' && schema.properties !== null ? schema.properties : {},
  );
  const unknown = Object.keys(typeof body === 'object' && body !== null ? body : {}).filter(
    key => !properties.includes(key),
  );
  const pointer = `operations/${escaped(name)}/requestBody/content/${escaped('application/json')}/schema`;
  return [...faults, ...unknown.map(key => `${name}: no property ${key}`), ...told(pointer, body, name)];
}

/** What an answer of our own says otherwise than GitHub would. Not every error is described; all look alike. */
export function responseFaults(name: string, status: number, body: unknown): string[] {
  const { responses } = operationNamed(name);
  const described = responses[status];
  if (described === undefined)
    return status < 400 ? [`${name}: never answers ${status}`] : told('schemas/basic-error', body, `${name} ${status}`);
  if (described.content?.['application/json'] === undefined)
    return body === undefined ? [] : [`${name} ${status}: has no body`];
  const pointer = `operations/${escaped(name)}/responses/${status}/content/${escaped('application/json')}/schema`;
  return told(pointer, body, `${name} ${status}`);
}

function operationNamed(name: string): Operation {
  const operation = description.operations[name];
  if (operation === undefined) throw new Error(`GitHub describes no ${name}`);
  return operation;
}

const ajv = new Ajv({ strict: false, validateSchema: false, logger: false });
formats.default(ajv);
ajv.addSchema(description, 'github');
const compiled = new Map<string, ValidateFunction>();

/** Compiled when first asked for: all of them at once take seconds. */
function told(pointer: string, value: unknown, about: string): string[] {
  const check = compiled.get(pointer) ?? ajv.compile({ $ref: `github#/${pointer}` });
  compiled.set(pointer, check);
  return check(value) ? [] : [`${about}: ${ajv.errorsText(check.errors)}`];
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
