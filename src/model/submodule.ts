import { folderOf } from './path.ts';
import type { Entry, Snapshot } from './snapshot.ts';

/** The submodule that a folder is or lies in, whose files are not in the tree. */
export function submoduleAt({ entries }: Snapshot, folder: string): string | undefined {
  for (let path = folder; path !== ''; path = folderOf(path)) if (entries.get(path)?.mode === 'submodule') return path;
  return undefined;
}

const known = new WeakMap<Snapshot['entries'], readonly Entry[]>();

/** The submodules below a folder and the commits they stand at, on a line each; empty where there are none. */
export function submodulesBelow({ entries }: Snapshot, folder: string): string {
  let all = known.get(entries);
  if (all === undefined) {
    all = [...entries.values()].filter(({ mode }) => mode === 'submodule');
    known.set(entries, all);
  }
  if (all.length === 0) return '';
  const start = folder === '' ? '' : `${folder}/`;
  const mine = all.filter(({ path }) => path.startsWith(start));
  return mine.map(({ commit, path }) => `${path.slice(start.length)} ${commit ?? ''}\n`).join('');
}
