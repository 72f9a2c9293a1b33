import { below } from './path.ts';
import type { Plugin } from './plugin.ts';
import { isSameFile } from './same-file.ts';
import type { Snapshot } from './snapshot.ts';

/** One side of a comparison of files. */
export interface Shelf {
  readonly plugin: Plugin;
  readonly snapshot: Snapshot;
}

/** How many of a hundred files of two plugins are the same, at the same path below their folders; manifests do not count. */
export function sameFiles(was: Shelf, now: Shelf): number {
  const [before, after] = [pathsOf(was.plugin), pathsOf(now.plugin)];
  const all = new Set([...before.keys(), ...after.keys()]).size;
  const same = [...before].filter(([path, file]) => {
    const other = after.get(path);
    return other !== undefined && isSameFile(file, was.snapshot, other, now.snapshot);
  });
  return all === 0 ? 0 : Math.round((same.length / all) * 100);
}

// The name itself stands in the manifests, so that they differ in any case.
function pathsOf({ files, manifests, root }: Plugin): ReadonlyMap<string, string> {
  const own = new Set(manifests.map(({ file }) => file));
  return new Map(files.filter(file => !own.has(file)).map(file => [below(root, file), file]));
}
