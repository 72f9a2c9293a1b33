import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPortable } from '../model/windows-name.ts';
import { look } from './output-path.ts';

/** One file of a folder that is written as a whole. */
export interface DiskFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** The steps by which a folder changes. Each is on the disk for good before the next begins, also if the power fails. */
export interface Disk {
  /** Can a file or a folder be called so here? Windows knows names that it opens as something else. */
  canName(path: string): boolean;
  /** Makes a folder, and those above it that are not there. */
  makeFolder(path: string): Promise<void>;
  /** Writes a folder that is not there yet, with all its files. */
  writeFolder(path: string, files: readonly DiskFile[]): Promise<void>;
  /** Writes a file that is not there yet. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Takes the place of a file that is there; a folder must not be. */
  rename(from: string, to: string): Promise<void>;
  /** Takes away whatever is there. */
  remove(path: string): Promise<void>;
}

const together = 16; // a disk that is asked for many files at once writes them in one go

/** The real one. */
export const realDisk: Disk = {
  canName: path => process.platform !== 'win32' || isPortable(path),
  makeFolder,
  async writeFolder(path, files) {
    const folders = foldersOf(files);
    for (const folder of folders) await mkdir(join(path, folder), { recursive: true, mode: 0o755 });
    const waiting = files.values();
    const writer = async () => {
      for (const file of waiting) await writeNew(join(path, file.path), file.bytes, file.executable ? 0o755 : 0o644);
    };
    await Promise.all(Array.from({ length: together }, writer));
    for (const folder of folders.toReversed()) await syncFolder(join(path, folder));
  },
  async writeFile(path, bytes) {
    await writeNew(path, bytes, 0o644);
    await syncFolder(dirname(path));
  },
  async rename(from, to) {
    await rename(from, to);
    await syncFolder(dirname(to));
    if (dirname(from) !== dirname(to)) await syncFolder(dirname(from));
  },
  remove: path => rm(path, { recursive: true, force: true, maxRetries: 3 }),
};

async function makeFolder(path: string): Promise<void> {
  if (look(path) !== undefined) return;
  await makeFolder(dirname(path));
  await mkdir(path, { recursive: true, mode: 0o755 });
  await syncFolder(dirname(path));
}

function foldersOf(files: readonly DiskFile[]): readonly string[] {
  const folders = new Set(['']);
  for (const { path } of files)
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at));
  return [...folders].sort();
}

async function writeNew(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  await withFile(path, 'wx', async file => {
    await file.writeFile(bytes);
    await file.chmod(mode);
    await file.sync();
  });
}

/** A folder holds names; where a system cannot sync one it does so by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await withFile(path, 'r', file => file.sync());
}

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
