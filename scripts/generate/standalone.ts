import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from './schemas.ts';

/** Validators of schemas by id as an ES module without ajv; `names` says what the constants are called. */
export function standaloneCode(schemas: ReadonlyMap<string, Schema>, names: Readonly<Record<string, string>>): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    inlineRefs: false,
    messages: false,
    strict: false,
    schemas: [...schemas].map(([id, schema]) => ({ ...schema, $id: id })),
  });
  const code = standalone.default(ajv, { ...names });
  const parts = code.split(/(?=\nfunction validate\d+\()/).map(part => namePaths(part, Object.values(names)));
  return compact(importsInsteadOfRequires(parts.join(''))).replace(/^export const (\w+ = validate\d+;)$/gm, 'const $1');
}

// Errors of a schema that others refer to have paths from its own root; its id in front tells them apart.
function namePaths(part: string, main: readonly string[]): string {
  const id = /\/\*# sourceURL="(.*?)" \*\//.exec(part)?.[1];
  if (id === undefined || main.includes(id)) return part;
  return part.replaceAll('schemaPath:"#', `schemaPath:"${id}#`);
}

// ajv writes `const f = require("ajv/dist/runtime/x").default` even when asked for ES modules.
function importsInsteadOfRequires(code: string): string {
  const imports = new Map<string, string>();
  const required = /require\("(ajv\/dist\/runtime\/(\w+))"\)(\.default)?/g;
  const body = code.replace(required, (_, path: string, name: string, dot) => {
    imports.set(path, `import ${name} from ${JSON.stringify(`${path}.js`)};\n`);
    return dot === undefined ? name : `(${name}.default ?? ${name})`; // loaders differ in what a default import of CommonJS is
  });
  if (/\brequire\(/.test(body)) throw new Error('the validators still call require()');
  return [...imports.values()].sort().join('') + body.replace('"use strict";', '');
}

// The seven lines ajv writes for every error are most of the code; reading them costs more than running them.
function compact(code: string): string {
  const pushing =
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
  const short = code
    .replace(pushing, 'vErrors = added(vErrors, $2);\nerrors++;')
    .replace(/vErrors = vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\);/g, 'vErrors = joined(vErrors, $1);')
    .replace(/\/\*# sourceURL=.*?\*\/;\n/g, '')
    .replaceAll('added(vErrors, {});', 'added(vErrors, "", "");') // only counted, then forgotten
    .replace(objects, (_, at: string | undefined, path: string, keyword: string, params: string, name?: string) => {
      const said = path.endsWith(`/${keyword}"`) ? 'undefined' : `"${keyword}"`;
      const more = name !== undefined ? `, ${said}, ${name}` : said === 'undefined' ? '' : `, ${said}`;
      return `added(vErrors, ${at ?? 'instancePath'}, ${path}, ${params}${more});`;
    });
  if (/vErrors\.(push|concat)|added\(vErrors, \{/.test(short)) throw new Error('ajv writes errors in another way now');
  return `${short}\n${adding}`;
}

// An error is its arguments: names of members would be a third of all code.
const objects =
  /added\(vErrors, \{instancePath(?::(.*?))?,schemaPath:("(?:[^"\\]|\\.)*"),keyword:"([^"]*)",params:(\{.*?\})(?:,propertyName:(\w+))?\}\);/g;

// Nobody reads past the first hundreds; a hostile file must not make millions.
const adding = `function added(errors, instancePath, schemaPath, params, said, propertyName) {
const keyword = said ?? schemaPath.slice(schemaPath.lastIndexOf("/") + 1);
const error = {instancePath, schemaPath, keyword, params, propertyName};
if (errors === null) return [error];
if (errors.length < 1000) errors.push(error);
return errors;
}

function joined(errors, more) {
if (errors === null) return more;
return errors.length < 1000 ? errors.concat(more) : errors;
}`;
