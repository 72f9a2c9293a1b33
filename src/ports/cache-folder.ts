import { hash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import { isInRepository } from './folder.ts';
import { codeOf, runGit } from './git-command.ts';
import { checkWay, look } from './output-path.ts';
import { makeFolders, temporaryName, writeNew } from './staging.ts';

const format = 'catalogc-cache/1';
const mebi = 1024 * 1024;
const mostPerEntry = 256 * mebi;
const hour = 60 * 60 * 1000;
const ours = /^(?:[0-9a-f]{64}\.[a-z]+|\.catalogc-\d+-\d+)$/;
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Texts kept under keys of 64 hex digits and a kind. */
export interface Store {
  /** What was kept under a key; undefined unless it is whole and was kept by this format under this very key. */
  read(key: string, kind: string): string | undefined;
  /** Keeps a text; gives the reason where that is not possible. */
  write(key: string, kind: string, text: string): string | undefined;
}

/**
 * Opens a folder to keep results in. `root` is the repository: its files must not be able to be results, so no way in it may
 * be a link. Entries are written aside and renamed, so that runs may share the folder; what was not used for longest goes
 * first when all of them are more than `most` bytes.
 */
export function openStore(dir: string, root: string, most = 512 * mebi): Store {
  const folder = resolve(dir);
  prepare(folder, dir, resolve(root));
  return {
    read: (key, kind) => readEntry(folder, `${key}.${kind}`),
    write: (key, kind, text) => {
      try {
        writeEntry(folder, `${key}.${kind}`, text);
        prune(folder, most, `${key}.`);
        return undefined;
      } catch (error) {
        const code = codeOf(error);
        if (code === undefined) throw error;
        return code;
      }
    },
  };
}

function prepare(folder: string, dir: string, root: string): void {
  const unfit = (message: string, hint: string, cause?: unknown) =>
    new Trouble('cache-unfit', `${shown(dir, 200)} ${message}`, hint, { cause });
  try {
    checkWay(root, folder);
    if (look(folder) === undefined) makeFolders(folder, new Set());
  } catch (cause) {
    if (cause instanceof Trouble) throw cause;
    throw unfit(
      `cannot be made (${codeOf(cause) ?? 'unknown'})`,
      'Name a folder that can be written: --cache DIR',
      cause,
    );
  }
  const stat = lstatSync(folder);
  if (!stat.isDirectory()) throw unfit('is not a folder, so no results are kept there', 'Name a folder: --cache DIR');
  if (process.platform !== 'win32' && (stat.mode & 0o002) !== 0)
    throw unfit('can be written by everybody, so its results cannot be trusted', `Close it: chmod o-w ${inShell(dir)}`);
  if (isInRepository(realpathSync(folder)) && hasTracked(folder))
    throw unfit(
      'holds files that git tracks, so a pull request could bring results of its own',
      'Name a folder that git ignores, or one outside of the repository: --cache DIR',
    );
}

function hasTracked(folder: string): boolean {
  const tracked = runGit(folder, ['ls-files', '-z', '--', '.']);
  return tracked?.status === 0 && tracked.stdout.length > 0;
}

function readEntry(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  try {
    const file = openSync(path, flags);
    try {
      const stat = fstatSync(file);
      if (!stat.isFile() || stat.size > mostPerEntry) return undefined;
      const text = payloadOf(name, readFileSync(file));
      if (text !== undefined) used(path);
      return text;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined; // what cannot be read is made anew
  }
}

function used(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // a folder that may only be read still serves
  }
}

function payloadOf(name: string, bytes: Buffer): string | undefined {
  const end = bytes.indexOf(10);
  const payload = bytes.subarray(end + 1);
  return bytes.toString('latin1', 0, end) === headOf(name, payload) ? payload.toString('utf8') : undefined;
}

function headOf(name: string, payload: Uint8Array): string {
  return `${format} ${name} ${payload.length} ${hash('sha256', payload)}`;
}

function writeEntry(folder: string, name: string, text: string): void {
  const payload = Buffer.from(text);
  const aside = join(folder, temporaryName());
  try {
    rmSync(aside, { force: true }); // a crashed run may have had our process id
    writeNew(aside, [Buffer.from(`${headOf(name, payload)}\n`), payload], false);
    renameSync(aside, join(folder, name));
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Only files with names like ours are ever removed, and none of the key in use. */
function prune(folder: string, most: number, inUse: string): void {
  const files = readdirSync(folder)
    .filter(name => ours.test(name))
    .flatMap(name => {
      const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
      return stat?.isFile() ? [{ name, size: stat.size, at: stat.mtimeMs }] : [];
    })
    .sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1));
  const newest = files[0]?.at ?? 0;
  let kept = 0;
  for (const { name, size, at } of files) {
    kept += size;
    const unfinished = name.startsWith('.') ? newest - at > hour : kept > most;
    if (unfinished && !name.startsWith(inUse)) rmSync(join(folder, name), { force: true });
  }
}
