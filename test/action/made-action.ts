import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, stringify } from 'yaml';

const root = join(import.meta.dirname, '../..');
const main = process.env.CATALOGC_TEST_ACTION ?? join(root, 'action/main.ts');

/** Writes the metadata of an action into a folder, to run what was made of the sources for all tests (test/bundled-cli.ts); gives its path. */
export function actionIn(folder: string, metadata: 'action.yml' | 'action/fetch/action.yml' = 'action.yml'): string {
  const value = parse(readFileSync(join(root, metadata), 'utf8'));
  const path = join(folder, 'action.yml');
  writeFileSync(path, stringify({ ...value, runs: { ...value.runs, main: relative(folder, main) } }));
  return path;
}
