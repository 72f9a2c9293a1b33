import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Mode } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';

const mostBytes = 64 * 1024 * 1024;
// O_NONBLOCK so that a FIFO in the place of a file cannot make us wait for its writer.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The real path of a folder someone named. */
export function folderAt(dir: string): string {
  try {
    const root = realpathSync(dir);
    if (statSync(root).isDirectory()) return root;
  } catch {
    // said below
  }
  throw new Trouble('no-such-folder', `${shown(dir, 200)} is not a folder`, 'Name a folder that exists: ls');
}

/** Would git find a repository around a folder, given by its real path? It need not be asked what it tracks where it would not. */
export function isInRepository(folder: string): boolean {
  const above = dirname(folder);
  return existsSync(join(folder, '.git')) || (above !== folder && isInRepository(above));
}

/** Reads a file by its path and mode; undefined where nothing can be read. */
export type ReadFile = (path: string, mode: Mode) => Uint8Array | undefined;

/**
 * Reads listed files below a root; at most 64 MiB each, undefined where nothing can be read. Neither git nor our own
 * walk lists what lies behind a linked folder, so only the last step of a path can be a link, and that is not followed.
 */
export function diskReader(root: string): ReadFile {
  return (path, mode) => {
    if (mode === 'submodule') return undefined;
    try {
      return mode === 'link' ? readLink(at(root, path)) : readFile(at(root, path));
    } catch {
      return undefined; // what cannot be read is undefined; the rules say so
    }
  };
}

/** How large a listed file below a root is on disk; undefined where nobody can say. */
export function sizeOnDisk(root: string, path: string): number | undefined {
  try {
    const stat = lstatSync(at(root, path), { throwIfNoEntry: false });
    return stat?.isFile() === true ? stat.size : undefined;
  } catch {
    return undefined; // a folder on the way that may not be looked into
  }
}

/** A path of a snapshot on disk. */
export function at(root: string, path: string): string {
  return `${root}${root.endsWith(sep) ? '' : sep}${sep === '/' ? path : path.replaceAll('/', sep)}`;
}

function readLink(path: string): Uint8Array {
  // Where core.symlinks is false, git checks a link out as a plain file that holds the target.
  return lstatSync(path).isSymbolicLink() ? readlinkSync(path, { encoding: 'buffer' }) : readFile(path, 65_536);
}

function readFile(path: string, most = mostBytes): Uint8Array {
  if (constants.O_NOFOLLOW === undefined && !lstatSync(path).isFile()) throw new Error('not a file');
  const file = openSync(path, flags);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > most) throw new Error('not a file, or too big');
    const bytes = Buffer.allocUnsafe(stat.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
