import { readdirSync } from 'node:fs';
import { at, folderAt } from './folder.ts';

/** Paths of what lies directly in some folders, folder by folder; in one that cannot be opened lies nothing. */
export function membersOf(dir: string, folders: readonly string[]): readonly string[] {
  const root = folderAt(dir);
  return folders.flatMap(folder => namesIn(at(root, folder)).map(name => (folder === '' ? name : `${folder}/${name}`)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // as for whoever looks for what was not added
  }
}
