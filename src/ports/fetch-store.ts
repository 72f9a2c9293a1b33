import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import { type Disk, type DiskFile, realDisk } from './disk.ts';
import { type InstalledFolder, installedFolder, own } from './installed-folder.ts';
import { type Held, takeLock } from './lock-file.ts';
import { checkWay, look, unwritable } from './output-path.ts';
import { isRunning } from './staging.ts';

let count = 0;

/** A folder that releases are fetched into: what lies in it, and the few steps by which it changes. */
export interface FetchStore extends InstalledFolder {
  hasRelease(serial: number): boolean;
  /** Lets nobody else change it meanwhile. */
  hold<T>(step: (change: FetchChange) => Promise<T>): Promise<T>;
}

/** The steps; each is done as a whole or not at all, and on the disk before the next begins. */
export interface FetchChange {
  /** A new folder for what is not finished. */
  temporary(): Promise<string>;
  writeState(text: string): Promise<void>;
  /** Makes a folder the one of a release. */
  keepRelease(from: string, serial: number): Promise<void>;
  /** Puts a folder in its place; whatever is there is no whole folder and goes. */
  placeFolder(folder: string, files: readonly DiskFile[]): Promise<void>;
  placeFile(file: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** Trouble where one of these paths cannot be made on this system. */
  demandNames(paths: readonly string[]): void;
  /** Trouble where a path leads through a link, or a file is there that is none of ours. */
  demandOwn(file: string, isOurs: boolean): void;
  /** Takes away releases but these. */
  sweep(serials: readonly number[]): Promise<void>;
}

/** Opens such a folder; nothing is written before something is to be changed. */
export function openFetchStore(dir: string, disk: Disk = realDisk, patience = 60_000): FetchStore {
  const root = resolve(dir);
  const home = join(root, own);
  const lock = join(home, 'fetch.lock');
  const there = installedFolder(dir);
  return {
    ...there,
    hasRelease: serial => look(there.releasePath(serial))?.isDirectory() === true,
    async hold(step) {
      let held: Held | undefined;
      try {
        checkWay(dirname(root), home);
        await disk.makeFolder(join(home, 'releases'));
        held = await takeLock(lock, patience, () => locked(lock));
        try {
          return await step(changing(root, home, disk, held));
        } finally {
          await clear(home, disk);
        }
      } catch (error) {
        throw unwritable(dir, error);
      } finally {
        held?.release();
      }
    },
  };
}

function locked(path: string): Trouble {
  const message = `Another fetch holds ${shown(path, 200)}`;
  return new Trouble('fetch-locked', message, `Wait for it. If there is none: rm ${inShell(path)}`);
}

/** Takes away what is not finished, of this run and of those that were killed. */
async function clear(home: string, disk: Disk): Promise<void> {
  for (const name of readdirSync(home)) {
    const [, pid] = /^fetch\.lock\.(\d+)-/.exec(name) ?? [];
    const isOfNobody = pid !== undefined && !isRunning(Number(pid));
    if (isOfNobody || /^tmp-\d+-\d+$/.test(name)) await disk.remove(join(home, name));
  }
}

function changing(root: string, home: string, disk: Disk, held: Held): FetchChange {
  const fresh = () => {
    count += 1;
    return join(home, `tmp-${process.pid}-${count}`);
  };
  const place = async (to: string, write: (aside: string) => Promise<void>) => {
    const aside = fresh();
    held.demand();
    await write(aside);
    await disk.makeFolder(dirname(to));
    await disk.rename(aside, to);
  };
  const placeFolder = async (to: string, write: (aside: string) => Promise<void>) => {
    await place(to, async aside => {
      await write(aside);
      if (look(to) === undefined) return;
      const old = fresh();
      await disk.rename(to, old);
    });
  };
  return {
    temporary: async () => {
      const path = fresh();
      await disk.makeFolder(path);
      return path;
    },
    writeState: text => place(join(home, 'state.json'), aside => disk.writeFile(aside, new TextEncoder().encode(text))),
    async keepRelease(from, serial) {
      const to = join(home, 'releases', String(serial));
      held.demand();
      if (look(to) !== undefined) await disk.rename(to, fresh());
      await disk.rename(from, to);
    },
    placeFolder: (folder, files) => placeFolder(join(root, folder), aside => disk.writeFolder(aside, files)),
    placeFile: (file, bytes) => place(join(root, file), aside => disk.writeFile(aside, bytes)),
    async remove(path) {
      const aside = fresh();
      if (look(join(root, path)) === undefined) return;
      checkWay(root, join(root, path));
      await disk.rename(join(root, path), aside);
      await disk.remove(aside);
      await removeEmpty(dirname(join(root, path)), root, disk);
    },
    demandNames(paths) {
      const path = paths.find(each => !disk.canName(each));
      if (path === undefined) return;
      const message = `Nothing on this system can be called ${shown(path, 200)}, so the release was not put in place`;
      throw new Trouble(
        'name-not-here',
        message,
        'Ask whoever publishes it to rename that, or fetch it on another system',
      );
    },
    demandOwn(file, isOurs) {
      checkWay(root, join(root, file));
      if (isOurs || look(join(root, file)) === undefined) return;
      const message = `${shown(join(root, file), 200)} is in the way, and no fetch wrote it`;
      throw new Trouble('output-not-ours', message, 'Move it away, or name another folder: --into DIR');
    },
    async sweep(serials) {
      for (const name of readdirSync(join(home, 'releases')))
        if (!serials.map(String).includes(name)) await disk.remove(join(home, 'releases', name));
    },
  };
}

async function removeEmpty(folder: string, root: string, disk: Disk): Promise<void> {
  if (folder === root || basename(folder) === own || readdirSync(folder).length > 0) return;
  await disk.remove(folder);
  await removeEmpty(dirname(folder), root, disk);
}
