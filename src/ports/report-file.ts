import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';
import { makeFolders, temporaryName, writeNew } from './staging.ts';

/** Writes a report to a file, as a whole or not at all, with the folders above it; when it cannot it is Trouble. */
export function writeReportFile(file: string, text: string): void {
  const path = resolve(file);
  try {
    makeFolders(dirname(path), new Set());
    replace(path, new TextEncoder().encode(text));
  } catch (error) {
    throw new Trouble(
      'report-unwritable',
      `The report cannot be written to ${shown(file, 200)}: ${codeOf(error) ?? shown(String(error), 200)}`,
      'Name a file in a folder that can be written to: --report sarif=results.sarif',
      { cause: error },
    );
  }
}

function replace(path: string, bytes: Uint8Array): void {
  const aside = join(dirname(path), temporaryName());
  try {
    writeNew(aside, bytes, false);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
