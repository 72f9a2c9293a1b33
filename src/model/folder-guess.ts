import { baseName, folderOf } from './path.ts';
import { pathsUnder, type Snapshot } from './snapshot.ts';
import { speller } from './speller.ts';
import type { Workspace } from './workspace.ts';

/** Says which folder was meant by one that is not there, given also the name of the plugin that was expected in it. */
export type FolderGuess = (path: string, plugin: string) => string | undefined;

/** Looks beside the missing folder for a name like it, else where a plugin of that name is. */
export function folderGuess({ plugins, snapshot }: Workspace): FolderGuess {
  const spellers = new Map<string, (written: string) => string | undefined>();
  const roots = new Map(plugins.map(({ name, root }) => [name.value, root]));
  return (path, plugin) => {
    const parent = folderOf(path);
    const spelled = spellers.get(parent) ?? speller(foldersIn(snapshot, parent));
    spellers.set(parent, spelled);
    const beside = spelled(baseName(path));
    if (beside === undefined) return roots.get(plugin);
    return parent === '' ? beside : `${parent}/${beside}`;
  };
}

function foldersIn(snapshot: Snapshot, parent: string): Set<string> {
  const skip = parent === '' ? 0 : parent.length + 1;
  const names = pathsUnder(snapshot, parent).map(path => path.slice(skip));
  return new Set(names.filter(name => name.includes('/')).map(name => name.slice(0, name.indexOf('/'))));
}
