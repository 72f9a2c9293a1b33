import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from '../scripts/bundle/folder.ts';
import { makeBundle } from '../scripts/bundle/make-bundle.ts';
import { targets } from '../scripts/bundle/targets.ts';

/**
 * Makes the program and the Action as users run them, once for all tests that start them: they start several times as fast as
 * their sources do. What Node has compiled of them is kept for the next start.
 */
export default async function setup(): Promise<() => void> {
  const root = join(import.meta.dirname, '..');
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'catalogc-program-')));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(root, 'schemas'), join(home, 'schemas'), 'dir');
  await Promise.all(
    targets.map(async target => {
      const { files, metafile } = await makeBundle(target, root);
      fill(join(home, target.folder), files, target.executable);
      writeFileSync(join(home, `${target.folder}.json`), JSON.stringify(metafile));
    }),
  );
  process.env.CATALOGC_TEST_CLI = join(home, 'lib/cli.js');
  process.env.CATALOGC_TEST_ACTION = join(home, 'action/dist/index.js');
  process.env.CATALOGC_TEST_COMPILED = join(home, 'compiled');
  return () => rmSync(home, { recursive: true, force: true });
}
