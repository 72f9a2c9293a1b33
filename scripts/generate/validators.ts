import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { flatten, parts } from './flatten.ts';
import type { Generated } from './generated.ts';
import { isObject, readSchemas, type Schema, type SchemaFile } from './schemas.ts';

const head = '// Generated from schemas/ by "npm run generate"; do not edit.\n';
const folder = 'src/load/generated';

/** The validators of all schemas as code without dependencies at run time, their types, and what messages need to know. */
export function validators(): Generated[] {
  const schemas = readSchemas().map(file => ({ ...file, flat: flatten(file.schema) }));
  return [
    { path: `${folder}/validators.js`, text: head + moduleCode(schemas) },
    { path: `${folder}/validators.d.ts`, text: head + typesCode(schemas) },
  ];
}

type FlatFile = SchemaFile & { readonly flat: Schema };

function moduleCode(schemas: readonly FlatFile[]): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    messages: false,
    strict: false,
    schemas: schemas.map(({ name, flat }) => ({ ...flat, $id: name })),
  });
  const code = standalone.default(ajv, Object.fromEntries(schemas.map(({ name }) => [identifier(name), name])));
  const table = schemas.map(({ kind, name }) => `  ${JSON.stringify(kind)}: ${identifier(name)},`);
  const notes = schemas.map(({ kind, flat }) => `  ${JSON.stringify(kind)}: ${JSON.stringify(notesOf(flat))},`);
  return [
    compact(importsInsteadOfRequires(code)),
    adding,
    `export const validators = {\n${table.join('\n')}\n};`,
    `export const notes = {\n${notes.join('\n')}\n};`,
    '',
  ].join('\n');
}

// ajv writes `const f = require("ajv/dist/runtime/x").default` even when asked for ES modules.
function importsInsteadOfRequires(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(
    /require\("(ajv\/dist\/runtime\/(\w+))"\)(\.default)?/g,
    (_, path: string, name: string, dot) => {
      imports.set(path, `import ${name} from ${JSON.stringify(`${path}.js`)};\n`);
      return dot === undefined ? name : `(${name}.default ?? ${name})`; // loaders differ in what a default import of CommonJS is
    },
  );
  if (/\brequire\(/.test(body)) throw new Error('the validators still call require()');
  return [...imports.values()].sort().join('') + body.replace('"use strict";', '');
}

// The seven lines ajv writes for every error are most of the code; reading them costs more than running them.
function compact(code: string): string {
  const pushing =
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
  return code.replace(pushing, 'vErrors = added(vErrors, $2);\nerrors++;').replace(/\/\*# sourceURL=.*?\*\/;\n/g, '');
}

// Nobody reads past the first hundreds; a hostile file must not make millions.
const adding = `function added(errors, error) {
if (errors === null) return [error];
if (errors.length < 1000) errors.push(error);
return errors;
}`;

/** By schema path: the keys an object may have, and the words the schema itself has for a failure. */
function notesOf(schema: Schema): Schema {
  const keys: Record<string, readonly string[]> = {};
  const says: Record<string, string> = {};
  for (const [path, part] of parts(schema)) {
    if (isObject(part.properties) && (part.additionalProperties === false || path === '#'))
      keys[path] = Object.keys(part.properties);
    if (typeof part.errorMessage === 'string') says[path] = part.errorMessage;
    if (typeof part.patternErrorMessage === 'string') says[`${path}/pattern`] = part.patternErrorMessage;
  }
  return { keys, says };
}

function typesCode(schemas: readonly FlatFile[]): string {
  return `import type { ValidateFunction } from 'ajv';

/** What a schema is for: the role of a document, or the kind of an output. */
export type SchemaKind =
${schemas.map(({ kind }) => `  | ${JSON.stringify(kind)}`).join('\n')};

/** By schema path: the keys an object may have, and the words the schema itself has for a failure. */
export interface Notes {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly says: Readonly<Record<string, string>>;
}

export declare const validators: Readonly<Record<SchemaKind, ValidateFunction>>;
export declare const notes: Readonly<Record<SchemaKind, Notes>>;
`;
}

function identifier(name: string): string {
  return name.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
}
