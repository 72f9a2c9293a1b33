import type { Looked } from '../compare/looked.ts';
import { link } from '../load/load.ts';
import { slim } from '../load/slim.ts';
import { inOrder, openPlugins, type Sight, type Survey, saidByEntries, survey } from '../load/survey.ts';
import type { Plugin } from '../model/plugin.ts';
import { remembering, type Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import { frameOf } from './frame.ts';
import { portionSize, portionsOf } from './portions.ts';

/** The base, of whose plugins only those were opened that the judged tree has otherwise. */
export interface BaseTree extends Looked {
  readonly workspace: Workspace;
  /** Folders of the plugins that were opened; the others are those of the judged tree. */
  readonly own: ReadonlySet<string>;
  /** Is everything outside of plugins as it is in the judged tree? */
  readonly sameFrame: boolean;
}

/** Looks at a base beside the tree that is compared with it; `changed` are all paths that differ, where that is known. */
export function lookBeside(
  base: Snapshot,
  head: Looked,
  changed: ReadonlySet<string> | undefined,
  today: string,
  sight: Omit<Sight, 'rulebook'>,
): BaseTree {
  const seen = survey(base, today, sight);
  const known = changed === undefined ? undefined : sharedIn(head, changed);
  const shared = seen.folders.flatMap(folder => known?.get(folder) ?? []).filter(plugin => isSaidAlike(plugin, seen));
  const roots = new Set(shared.map(({ root }) => root));
  const own = seen.folders.filter(folder => !roots.has(folder));
  const opened = portionsOf({ ...seen, folders: own }, portionSize).flatMap(folders => {
    const { snapshot } = remembering(base);
    return openPlugins({ ...seen, snapshot }, folders).map(slim);
  });
  const workspace = link(seen, inOrder([...shared, ...opened]));
  return {
    seen,
    workspace,
    own: new Set(own),
    sameFrame: changed !== undefined && isFrameSame(head, seen, own, changed),
  };
}

/** Plugins of a tree, by folder, of which no path differs. A link may lead to one that does. */
function sharedIn({ workspace }: Looked, changed: ReadonlySet<string>): ReadonlyMap<string, Plugin> {
  const touched = foldersAround(changed);
  if ([...changed].some(path => /(^|\/)CODEOWNERS$/.test(path))) return new Map();
  const { entries } = workspace.snapshot;
  const isPlain = ({ files }: Plugin) => files.every(file => entries.get(file)?.mode !== 'link');
  const shared = workspace.plugins.filter(plugin => !touched.has(plugin.root) && isPlain(plugin));
  return new Map(shared.map(plugin => [plugin.root, plugin]));
}

/** Do the catalogs of another tree say the same of a plugin, in the same places? */
function isSaidAlike({ entries, name, root }: Plugin, other: Survey): boolean {
  return JSON.stringify(entries) === JSON.stringify(saidByEntries(other, root, name.value));
}

/** What is said of one plugin by itself also follows from policies, catalogs and owners. */
function isFrameSame(head: Looked, base: Survey, own: readonly string[], changed: ReadonlySet<string>): boolean {
  const folders = new Set([...own, ...head.workspace.plugins.map(({ root }) => root)]);
  return !folders.has('') && ![...changed].some(frameOf([head.seen, base], folders));
}

function foldersAround(paths: Iterable<string>): Set<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    folders.add(path); // a link or a submodule in place of a folder
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  }
  return folders;
}
