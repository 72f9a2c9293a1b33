import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DiskFile } from './disk.ts';
import { filesBelow } from './files-below.ts';
import { codeOf } from './git-command.ts';
import { look, unwritable } from './output-path.ts';

/** The folder inside of it that fetch keeps for itself. */
export const own = '.catalogc';

/** What lies in a folder that releases are fetched into. */
export interface InstalledFolder {
  /** Its state; undefined where nothing was fetched yet. */
  readState(): string | undefined;
  /** Where a release is kept. */
  releasePath(serial: number): string;
  /** Plain files below a folder; undefined where it is none, or holds what is no file and no folder. */
  filesIn(folder: string): readonly DiskFile[] | undefined;
  bytesOf(file: string): Uint8Array | undefined;
}

/** Opens such a folder to look at it. */
export function installedFolder(dir: string): InstalledFolder {
  const root = resolve(dir);
  return {
    readState: () => textOf(join(root, own, 'state.json')),
    releasePath: serial => join(root, own, 'releases', String(serial)),
    filesIn: folder => filesBelow(join(root, folder)),
    bytesOf: file => bytesAt(join(root, file)),
  };
}

function bytesAt(path: string): Uint8Array | undefined {
  const stat = look(path);
  return stat?.isFile() ? readFileSync(path) : undefined;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw unwritable(path, error);
  }
}
