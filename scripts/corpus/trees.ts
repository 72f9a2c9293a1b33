import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { readWorkTree } from '../../src/ports/files.ts';
import { rebuiltIn } from '../../test/corpus.ts';

/** The repositories below a folder, by name: checkouts, or extracts that are rebuilt as their repository was. */
export async function* treesBelow(folder: string): AsyncIterable<readonly [name: string, tree: Snapshot]> {
  for (const name of foldersIn(folder)) yield [name, await treeAt(join(folder, name), name)];
}

async function treeAt(folder: string, name: string): Promise<Snapshot> {
  const isExtract = existsSync(join(folder, 'MANIFEST.json')) && existsSync(join(folder, 'tree'));
  return isExtract ? rebuiltIn(folder, name) : (await readWorkTree(folder)).snapshot;
}

function foldersIn(folder: string): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .filter(name => name !== 'history')
    .sort();
}
