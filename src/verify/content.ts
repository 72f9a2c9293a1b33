import { treeDigest } from '../compile/digest.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Lock, LockedPlugin } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { ArchivedFile } from './archive.ts';

/** Every plugin of the lock whose folder in the archive is not what the lock says. */
export function differentContent(files: readonly ArchivedFile[], lock: Lock): Refusal[] {
  const folders = new Map(
    lock.plugins.flatMap(({ path }) => (path === undefined ? [] : [[folderIn(path), [] as ArchivedFile[]]])),
  );
  for (const { path, ...file } of files) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.get(path.slice(0, slash))?.push({ ...file, path: path.slice(slash + 1) });
    }
    folders.get('')?.push({ ...file, path });
  }
  return lock.plugins.flatMap(plugin => fault(folders, plugin) ?? []);
}

function folderIn(path: string): string {
  return path.replace(/^(?:\.\/)+|\/+$/g, '').replace(/^\.$/, '');
}

function fault(
  folders: ReadonlyMap<string, readonly ArchivedFile[]>,
  { name, path, gitTree }: LockedPlugin,
): Refusal | undefined {
  if (path === undefined) return undefined; // not in the archive: a client gets it from where its source says
  const blobs = folders.get(folderIn(path)) ?? [];
  const tree = treeOf(blobs);
  if (blobs.length > 0 && tree === gitTree) return undefined;
  const what = blobs.length === 0 ? 'is not in the archive' : `has the tree ${tree} instead of ${gitTree}`;
  return refused('verify/other-content', `${shown(name)} at ${shown(path)} ${what}`, 'bundle.tar.gz');
}

/** The git tree id, by SHA-256, of a folder with these files. */
export function treeOf(files: readonly ArchivedFile[]): string | undefined {
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const paths = [...contents.keys()];
  const entries = new Map(paths.map(path => [path, { path, mode: 'file' } as const]));
  const snapshot: Snapshot = { label: 'archive', entries, paths, bytes: path => contents.get(path) };
  return treeDigest(
    snapshot,
    files.map(({ path, executable }) => ({ path, copy: path, executable, linked: false })),
  );
}
