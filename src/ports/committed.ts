import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from '../model/build.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { diskReader, folderAt } from './folder.ts';
import { checkOutputPaths, checkWay, look, unwritable } from './output-path.ts';
import { bytesOf, makeFolders, temporaryName, writeNew } from './staging.ts';

/** Writes files of the repository itself, those whose bytes differ; gives their paths. Nothing is written when one of them cannot be. */
export function writeCommitted(root: string, outputs: readonly Output[], snapshot: Snapshot): string[] {
  const top = folderAt(root);
  checkOutputPaths(outputs.map(output => output.path));
  for (const { path } of outputs) {
    checkWay(top, join(top, path));
    const stat = look(join(top, path));
    if (stat !== undefined && !stat.isFile())
      throw new Trouble('output-not-ours', `${shown(path, 200)} is not a file, so it is not replaced`, 'Move it away');
  }
  const read = diskReader(top);
  const changes = outputs.map(output => ({ output, bytes: bytesOf(output, snapshot) }));
  const differing = changes.filter(({ output, bytes }) => {
    const before = read(output.path, 'file');
    return before === undefined || Buffer.compare(before, bytes) !== 0;
  });
  for (const { output, bytes } of differing) replace(top, output, bytes);
  return differing.map(({ output }) => output.path).sort();
}

function replace(top: string, output: Output, bytes: Uint8Array): void {
  const path = join(top, output.path);
  const aside = join(dirname(path), temporaryName());
  try {
    makeFolders(dirname(path), new Set([top]));
    discard(aside); // a crashed run may have had our process id
    writeNew(aside, bytes, 'copy' in output && output.executable);
    renameSync(aside, path);
  } catch (error) {
    throw unwritable(output.path, error);
  } finally {
    discard(aside);
  }
}

function discard(path: string): void {
  if (look(path) !== undefined) rmSync(path, { force: true });
}
