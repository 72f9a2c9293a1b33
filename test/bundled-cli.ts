import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from '../scripts/bundle/folder.ts';
import { makeBundle } from '../scripts/bundle/make-bundle.ts';
import { targets } from '../scripts/bundle/targets.ts';

/**
 * Makes the program as users run it, once for all tests that start it: it starts several times as fast as its sources do. What
 * Node has compiled of it is kept for the next start.
 */
export default async function setup(): Promise<() => void> {
  const root = join(import.meta.dirname, '..');
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'catalogc-program-')));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(root, 'schemas'), join(home, 'schemas'), 'dir');
  const lib = targets.find(({ folder }) => folder === 'lib');
  if (lib === undefined) throw new Error('there is no bundle lib');
  const { files, metafile } = await makeBundle(lib, root);
  fill(join(home, 'lib'), files, lib.executable);
  writeFileSync(join(home, 'metafile.json'), JSON.stringify(metafile));
  process.env.CATALOGC_TEST_CLI = join(home, 'lib/cli.js');
  process.env.CATALOGC_TEST_COMPILED = join(home, 'compiled');
  return () => rmSync(home, { recursive: true, force: true });
}
