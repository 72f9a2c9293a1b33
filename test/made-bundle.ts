import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { type Bundle, makeBundle } from '../scripts/bundle/make-bundle.ts';
import { targets } from '../scripts/bundle/targets.ts';
import { cli } from './work-folder.ts';

const root = join(import.meta.dirname, '..');

/** The bundle of the program, as it was made for all tests (test/bundled-cli.ts), or made now where it was not. */
export async function libBundle(): Promise<Bundle> {
  if (process.env.CATALOGC_TEST_CLI === undefined) return makeBundle(targetOf('lib'), root);
  const lib = dirname(cli);
  const metafile = JSON.parse(readFileSync(`${lib}.json`, 'utf8')) as Metafile;
  const names = readdirSync(lib, { recursive: true, encoding: 'utf8' }).sort();
  return { files: new Map(names.map(name => [name, readFileSync(join(lib, name))])), metafile };
}

/** The target with this folder. */
export function targetOf(folder: string) {
  const target = targets.find(each => each.folder === folder);
  if (target === undefined) throw new Error(`there is no bundle ${folder}`);
  return target;
}
