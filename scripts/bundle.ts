import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, fill } from './bundle/folder.ts';
import { makeBundle } from './bundle/make-bundle.ts';
import { type Target, targets } from './bundle/targets.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Makes the bundles of these folders: `lib/` for npm, `action/dist/` for GitHub. */
export async function bundle(chosen: readonly Target[] = targets): Promise<void> {
  for (const target of chosen) {
    const { files } = await makeBundle(target, root);
    fill(join(root, target.folder), files, target.executable);
  }
}

/** Makes the committed ones anew in memory and tells each file that is not the same on disk. */
export async function staleBundles(): Promise<string[]> {
  const committed = targets.filter(target => target.committed);
  const stale = committed.map(async target => {
    const { files } = await makeBundle(target, root);
    return differences(join(root, target.folder), files).map(difference => `${target.folder}/${difference}`);
  });
  return (await Promise.all(stale)).flat();
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--check')) {
    const stale = await staleBundles();
    for (const line of stale) console.error(`${line}; run npm run build, and commit it`);
    return stale.length === 0 ? 0 : 1;
  }
  const unknown = words.find(word => targets.every(({ folder }) => folder !== word));
  if (unknown !== undefined) throw new Error(`There is no bundle ${unknown}`);
  await bundle(words.length === 0 ? targets : targets.filter(({ folder }) => words.includes(folder)));
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
