import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ending = '.schema.json';

/** The kinds of JSON Schema shipped with the tool, `policy.v1`, `skill`, ..., in order. */
export function schemaKinds(): readonly string[] {
  return readdirSync(folder())
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))
    .sort();
}

/** The text of one of them. */
export function readSchema(kind: string): string {
  return readFileSync(`${folder()}/${kind}${ending}`, 'utf8');
}

/** `schemas/` is beside `lib/` in the package and beside `src/` in the repository. */
function folder(): string {
  const places = ['../schemas', '../../schemas'].map(path => fileURLToPath(new URL(path, import.meta.url)));
  const found = places.find(path => existsSync(path));
  if (found === undefined) throw new Error('the package has no schemas folder');
  return found;
}
