import { openFolder } from '../load/folder.ts';
import { readPlugin } from '../load/plugin.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Side, SurfaceChange } from '../model/surface.ts';
import { surfaceChanges } from './surface.ts';

/** Differences between two sides of a plugin, and those among them that its own files make. */
export interface Changes {
  readonly all: readonly SurfaceChange[];
  readonly own: ReadonlySet<SurfaceChange>;
}

/**
 * What differs, in the folder of a plugin and in what entries of catalogs say beside it. What only an entry says comes with the
 * catalog: claude 2.1.329 runs a hook that an entry gained without an update of the plugin, and codex-cli 0.169.0 writes its
 * fallback manifest anew. So the version of the plugin has nothing to do with it.
 */
export function changesBetween(
  was: Side,
  now: Side,
  isUnversioned: (inner: string) => boolean,
  siblings?: (name: string) => Side | undefined,
): Changes {
  const all = surfaceChanges(was, now, isUnversioned, siblings);
  if (was.plugin.entries.length + now.plugin.entries.length === 0) return { all, own: new Set(all) };
  const alone = surfaceChanges(bare(was), bare(now), isUnversioned, siblings);
  const told = new Map(all.map(change => [keyOf(change), change]));
  // What an entry covers up is true of the plugin all the same.
  const hidden = alone.filter(change => !told.has(keyOf(change)));
  return { all: [...all, ...hidden], own: new Set(alone.map(change => told.get(keyOf(change)) ?? change)) };
}

/** A plugin as its folder has it, whatever entries say. */
function bare({ plugin, snapshot }: Side): Side {
  if (plugin.entries.length === 0) return { plugin, snapshot };
  const { name, offeredTo, owners, root } = plugin;
  const read: Plugin = readPlugin(openFolder(snapshot, root, offeredTo), { ownersOf: () => owners }, () => []);
  return { plugin: { ...read, name }, snapshot };
}

function keyOf({ from, id, subject, to }: SurfaceChange): string {
  return JSON.stringify([id, subject, from, to]);
}
