import { readdirSync, readFileSync } from 'node:fs';

/** A JSON Schema as plain data. */
export interface Schema {
  readonly [key: string]: unknown;
}

/** One file of `schemas/`: `policy.v1` is held in `policy.v1.schema.json`. */
export interface SchemaFile {
  /** Without folder and `.schema.json`. */
  readonly name: string;
  /** Without version: what a role or an output is called. */
  readonly kind: string;
  readonly schema: Schema;
}

const ending = '.schema.json';
const folder = new URL('../../schemas/', import.meta.url);

/** Every schema of the repository, by name. */
export function readSchemas(): SchemaFile[] {
  const files = readdirSync(folder).filter(file => file.endsWith(ending));
  return files.sort().map(file => {
    const name = file.slice(0, -ending.length);
    const schema = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Schema;
    return { name, kind: name.replace(/\.v\d+$/, ''), schema };
  });
}

/** Is this a mapping? */
export function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
