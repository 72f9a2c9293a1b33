import type { ClientId } from '../model/client.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';

/** The files of one folder, asked for by their paths inside it: what lies in a plugin is looked up many times. */
export interface Folder {
  readonly snapshot: Snapshot;
  /** Repository-relative; `''` is the repository itself. */
  readonly root: string;
  /** Repository-relative paths of everything below, in order. */
  readonly files: readonly string[];
  /** Clients to which catalogs offer it though no manifest in it is for them. */
  readonly offeredTo: readonly ClientId[];
  has(inner: string): boolean;
  /** The repository-relative path of a path inside. */
  path(inner: string): string;
  /** Repository-relative paths below a folder inside; `''` is the folder itself. */
  under(inner: string): readonly string[];
}

/** A folder of a snapshot, its files listed once. */
export function openFolder(snapshot: Snapshot, root: string, offeredTo: readonly ClientId[] = []): Folder {
  const files = pathsUnder(snapshot, root);
  const cut = root === '' ? 0 : root.length + 1;
  const inner = new Set<string>();
  for (const file of files) inner.add(file.slice(cut));
  const path = (part: string): string => (root === '' ? part : part === '' ? root : `${root}/${part}`);
  return {
    snapshot,
    root,
    files,
    offeredTo,
    path,
    has: part => inner.has(part),
    under: part => (part === '' ? files : files.filter(file => file.startsWith(`${part}/`, cut))),
  };
}
