import { folderOf } from './path.ts';
import type { Snapshot } from './snapshot.ts';

/** The submodule that a folder is or lies in, whose files are not in the tree. */
export function submoduleAt({ entries }: Snapshot, folder: string): string | undefined {
  for (let path = folder; path !== ''; path = folderOf(path)) if (entries.get(path)?.mode === 'submodule') return path;
  return undefined;
}
