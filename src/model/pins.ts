import { byText } from './ledger.ts';
import { type Entry, pathsUnder, type Snapshot } from './snapshot.ts';

/** A plugin as it was in a commit, which a catalog holds whatever the plugin is now. */
export interface Pin {
  readonly name: string;
  readonly version?: string;
  readonly commit: string;
  /** Its folder in that commit. */
  readonly root: string;
  /** Tree id of what it ships, where that is known. */
  readonly gitTree?: string;
}

/** The versions that a catalog is made of. */
export interface Choice {
  /** Plugins that are not taken from the commit that is compiled. */
  readonly pins: readonly Pin[];
  /** Plugins of the commit that the catalog does not have. */
  readonly withheld: ReadonlySet<string>;
  /** Why, one line each. */
  readonly told: readonly string[];
}

/**
 * The same tree with the folders of some plugins as they were: what lies there now, be it under another name of the folder,
 * gives way. Everything else, policies and records too, stays. `rootNow` says where a plugin lies in the tree.
 */
export function pinnedSnapshot(
  snapshot: Snapshot,
  pins: readonly { readonly pin: Pin; readonly tree: Snapshot }[],
  rootNow: (name: string) => string | undefined,
): Snapshot {
  const { folder: _, ...same } = snapshot; // it is no longer what lies on disk
  const from = new Map<string, Snapshot>(snapshot.paths.map(path => [path, snapshot]));
  for (const { pin } of pins)
    for (const root of new Set([rootNow(pin.name) ?? pin.root, pin.root]))
      for (const path of pathsUnder(snapshot, root)) from.delete(path);
  // A folder inside of another one comes after it.
  for (const { pin, tree } of pins.toSorted((a, b) => byText(a.pin.root, b.pin.root)))
    for (const path of pathsUnder(tree, pin.root)) from.set(path, tree);
  const others = pins.filter(({ pin }) => pin.commit !== snapshot.commit);
  const commits = new Map(others.map(({ pin }) => [pin.root, pin.commit]));
  const paths = [...from.keys()].sort();
  const entries = new Map<string, Entry>(paths.map(path => [path, entryIn(from.get(path), path)]));
  return {
    ...same,
    ...{ entries, paths },
    bytes: path => from.get(path)?.bytes(path),
    size: path => from.get(path)?.size?.(path),
    id: path => from.get(path)?.id?.(path),
    commitOf: folder => commits.get(folder),
  };
}

function entryIn(tree: Snapshot | undefined, path: string): Entry {
  return tree?.entries.get(path) ?? { path, mode: 'file' };
}

/** Is a path in the folder of one of these plugins? */
export function isPinned(path: string, pins: readonly Pin[]): boolean {
  return pins.some(({ root }) => path === root || path.startsWith(`${root}/`));
}
