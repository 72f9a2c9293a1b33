import { readdirSync } from 'node:fs';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import { at, folderAt } from './folder.ts';
import { codeOf, runGit } from './git-command.ts';

/**
 * Members of some folders that are on disk and not in a snapshot of what git tracks, unless the repository ignores them:
 * a new folder that nobody has added yet. Only these folders are listed, not what is in their members.
 */
export function unkept(dir: string, folders: readonly string[], snapshot: Snapshot): readonly string[] {
  const root = folderAt(dir);
  const found = folders.flatMap(folder => membersOf(root, folder)).filter(path => !isIn(snapshot, path));
  if (found.length === 0) return [];
  const asked = runGit(root, ['check-ignore', '-z', '--stdin'], found.map(path => `${path}\0`).join(''));
  // 1: none of them is ignored; anything else that is not 0: no repository, where everything is taken.
  if (asked === undefined || (asked.status !== 0 && asked.status !== 1)) return [];
  const ignored = new Set(asked.stdout.toString('utf8').split('\0'));
  return found.filter(path => !ignored.has(path)).sort();
}

function isIn(snapshot: Snapshot, path: string): boolean {
  return snapshot.entries.has(path) || isFolder(snapshot, path);
}

function membersOf(root: string, folder: string): string[] {
  try {
    return readdirSync(at(root, folder)).map(name => (folder === '' ? name : `${folder}/${name}`));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return []; // not there, or not to be opened: then nothing in it was forgotten
  }
}
