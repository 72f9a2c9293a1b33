import type { Catalog, CatalogEntry, Source } from '../model/catalog.ts';
import { folderOf } from '../model/path.ts';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import { shown } from '../model/words.ts';
import type { Bundle } from './bundle.ts';
import { fullSha } from './git-address.ts';

/** How the files of an entry are reached. */
export interface Reach {
  /** From the catalog folder, or why they cannot be. */
  readonly tree: Source | string;
  /** From a stand-alone file; undefined where that needs a publishing repository or a commit we do not know. */
  readonly flat: Source | undefined;
  /** Folder of this repository to be copied, and where to. */
  readonly bundled?: { readonly root: string; readonly path: string };
  /** The source is a folder of this repository, and it is not there. */
  readonly gone: boolean;
}

/** An entry, and how its files are reached. */
export interface Reached {
  readonly entry: CatalogEntry;
  readonly reach: Reach;
}

/** Finds out how an entry is reached, for all clients alike; of one that is `buried` only the name is left, and no file. */
export function reachOf(
  snapshot: Snapshot,
  catalog: Catalog,
  bundle: Bundle,
  entry: CatalogEntry,
  buried = false,
): Reach {
  const source = entry.source.value;
  if (source.kind !== 'folder') return { tree: source, flat: source, gone: false };
  const root = entry.plugin?.root ?? source.path;
  const gone = buried || (entry.plugin === undefined && !isFolder(snapshot, root));
  const flat = gone && !buried ? undefined : pinned(snapshot, catalog, root);
  const kind = waysOf(catalog);
  if (kind.kind === 'local') return { tree: source, flat, gone };
  if (kind.kind === 'git-subdir') {
    return { tree: flat ?? `no full commit id is known to pin ${shown(kind.url)} to`, flat, gone };
  }
  if (kind.kind === 'archive') return archived(kind.url, entry, gone);
  if (liesInSubmodule(snapshot, root))
    return { tree: 'its folder is in a submodule, whose files are in another repository', flat: undefined, gone };
  const placed = bundle.place(root, entry.plugin?.name.value ?? entry.name.value);
  if ('because' in placed) return { tree: placed.because, flat, gone };
  return { tree: { kind: 'folder', path: placed.path }, flat, gone, ...(!gone && { bundled: { root, ...placed } }) };
}

function liesInSubmodule({ entries }: Snapshot, root: string): boolean {
  for (let path = root; path !== ''; path = folderOf(path)) if (entries.get(path)?.mode === 'submodule') return true;
  return false;
}

/** What a stand-alone file lacks to reach the plugins of this repository; undefined when nothing. */
export function missingForFlat(snapshot: Snapshot, catalog: Catalog): string | undefined {
  const repository = repositoryOf(catalog);
  if (repository === undefined) return 'it is not said where the releases are published; set publish.repository';
  return shaOf(snapshot, catalog) === undefined ? 'no full commit id is known to pin the plugins to' : undefined;
}

// A catalog kept by hand is compiled into a folder of its own, where only what is bundled can be reached.
function waysOf(catalog: Catalog): Catalog['source'] {
  return catalog.origin === 'hand-kept' ? { kind: 'bundle' } : catalog.source;
}

function repositoryOf({ repository, source }: Catalog): string | undefined {
  return source.kind === 'git-subdir' ? source.url : repository;
}

function shaOf(snapshot: Snapshot, { source }: Catalog, root?: string): string | undefined {
  const held = root === undefined ? undefined : snapshot.commitOf?.(root);
  const given = source.kind === 'git-subdir' ? source.sha : undefined;
  return fullSha(held ?? given ?? snapshot.commit);
}

function pinned(snapshot: Snapshot, catalog: Catalog, root: string): Source | undefined {
  const url = repositoryOf(catalog);
  const sha = shaOf(snapshot, catalog, root);
  if (url === undefined || sha === undefined) return undefined;
  const ref = catalog.source.kind === 'git-subdir' ? catalog.source.ref : undefined;
  return { kind: 'git', url, ...(root !== '' && { path: root }), ...(ref !== undefined && { ref }), sha };
}

function archived(url: string, entry: CatalogEntry, gone: boolean): Reach {
  if (!url.includes('{name}')) {
    return { tree: `the archive address ${shown(url)} has no {name} to tell plugins apart`, flat: undefined, gone };
  }
  const version = encodeURIComponent(entry.plugin?.version?.value ?? '');
  const name = encodeURIComponent(entry.name.value);
  const address = url.replaceAll('{name}', name).replaceAll('{version}', version);
  const source: Source = { kind: 'archive', url: address };
  return { tree: source, flat: source, gone };
}
