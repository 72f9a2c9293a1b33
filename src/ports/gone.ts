import { lstatSync } from 'node:fs';
import { folderOf } from '../model/path.ts';
import type { Entry } from '../model/snapshot.ts';
import { at } from './folder.ts';

/**
 * The tracked paths that are not on disk any more, or behind a folder that has become a link: what `git diff-files` says, and
 * for a small tree sooner than a process is started. `kept` are those that git keeps off the disk.
 */
export function goneFrom(
  root: string,
  entries: ReadonlyMap<string, Entry>,
  kept: ReadonlyMap<string, string>,
): string[] {
  const folders = new Map<string, boolean>([['', true]]);
  const isReal = (folder: string): boolean => {
    let real = folders.get(folder);
    if (real === undefined) {
      real = isReal(folderOf(folder)) && statOf(root, folder)?.isDirectory() === true;
      folders.set(folder, real);
    }
    return real;
  };
  const isGone = ({ path, mode }: Entry): boolean => {
    if (mode === 'submodule' || kept.has(path)) return false;
    if (!isReal(folderOf(path))) return true;
    const stat = statOf(root, path);
    return stat === undefined || stat.isDirectory();
  };
  return [...entries.values()].filter(isGone).map(({ path }) => path);
}

function statOf(root: string, path: string) {
  try {
    return lstatSync(at(root, path), { throwIfNoEntry: false });
  } catch {
    return undefined; // a file where a folder was, or a folder that may not be entered
  }
}
