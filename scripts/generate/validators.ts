import { divide, flatten, parts } from './flatten.ts';
import type { Generated } from './generated.ts';
import { isObject, readSchemas, type Schema, type SchemaFile } from './schemas.ts';
import { standaloneCode } from './standalone.ts';

const head = '// Generated from schemas/ by "npm run generate"; do not edit.\n';
const folder = 'src/load/generated';

// Written out, its code would be half of all; a repository has few policies, so calls cost nothing there.
const divided = ['policy.v1'];

// Only printed: nobody reads it back, so its code would be carried for nothing.
const unread = [
  'ai-catalog',
  'calendar',
  'doctor',
  'catalog-lock',
  'enforced',
  'explained',
  'fetch-state',
  'fetched',
  'imported',
  'inspection',
  'mended',
  'outdated',
  'planted',
  'policy-print',
  'promoted',
  'provenance-statement',
  'published',
  'raised',
  'release-statement',
  'retired',
  'rolled-back',
  'rules',
  'set-up',
  'verification',
];

/** The validators of all schemas that are read back as code that needs no compiler at run time, their types, and what messages need to know. */
export function validators(): Generated[] {
  const files = readSchemas().filter(({ kind }) => !unread.includes(kind));
  return [
    { path: `${folder}/validators.js`, text: head + moduleCode(files) },
    { path: `${folder}/validators.d.ts`, text: head + typesCode(files) },
  ];
}

function moduleCode(files: readonly SchemaFile[]): string {
  const ready = files.map(file => ({ ...file, schemas: readyToCompile(file) }));
  const all = new Map(ready.flatMap(({ schemas }) => [...schemas]));
  const names = Object.fromEntries(files.map(({ name }) => [identifier(name), name]));
  const table = files.map(({ kind, name }) => `  ${JSON.stringify(kind)}: ${identifier(name)},`);
  const notes = ready.map(
    ({ kind, name, schemas }) => `  ${JSON.stringify(kind)}: ${JSON.stringify(notesOf(name, schemas))},`,
  );
  return [
    standaloneCode(all, names),
    `export const validators = {\n${table.join('\n')}\n};`,
    `export const notes = {\n${notes.join('\n')}\n};`,
    '',
  ].join('\n');
}

function readyToCompile({ name, schema }: SchemaFile): ReadonlyMap<string, Schema> {
  return divided.includes(name) ? divide(schema, name) : new Map([[name, flatten(schema)]]);
}

/** By schema path: the keys an object may have, and the words the schema itself has for a failure. */
function notesOf(name: string, schemas: ReadonlyMap<string, Schema>): Schema {
  const keys: Record<string, readonly string[]> = {};
  const says: Record<string, string> = {};
  for (const [path, part] of [...schemas].flatMap(([id, schema]) => [...parts(schema, id === name ? '#' : `${id}#`)])) {
    if (isObject(part.properties) && (part.additionalProperties === false || path === '#'))
      keys[path] = Object.keys(part.properties);
    if (typeof part.errorMessage === 'string') says[path] = part.errorMessage;
    if (typeof part.patternErrorMessage === 'string') says[`${path}/pattern`] = part.patternErrorMessage;
  }
  return { keys, says };
}

function typesCode(files: readonly SchemaFile[]): string {
  return `import type { ValidateFunction } from 'ajv';

/** What a schema is for: the role of a document, or the kind of an output. */
export type SchemaKind =
${files.map(({ kind }) => `  | ${JSON.stringify(kind)}`).join('\n')};

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
