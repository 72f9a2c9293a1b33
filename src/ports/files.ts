import type { Skipped } from '../model/report.ts';
import type { Entry, Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { blobsOf } from './blobs.ts';
import { diskReader, folderAt, isInRepository, type ReadFile, sizeOnDisk } from './folder.ts';
import { codeOf, runGit } from './git-command.ts';
import { folderAround } from './listing.ts';
import { readAhead } from './read-ahead.ts';
import {
  askListings,
  type ExcludedBy,
  type Listing,
  type Listings,
  modeOnDisk,
  newListing,
  reasonToSkip,
} from './work-tree.ts';

export { askListings } from './work-tree.ts';

/** A tree read from disk, and what of it could not be looked at. */
export interface WorkTree {
  readonly snapshot: Snapshot;
  readonly skipped: readonly Skipped[];
}

/**
 * The files of a folder in a repository: what git tracks (`kept`), or that and what it would add (`all`); elsewhere all that
 * no .gitignore names. `exclude` are folders below `dir` (the output folder) that are not part of it. Files are read when
 * asked for; `ask` may know already what git says.
 */
export async function readWorkTree(
  dir: string,
  exclude: readonly string[] = ['dist'],
  which: 'kept' | 'all' = 'all',
  ask: (root: string, which: 'kept' | 'all') => Listings = askListings,
): Promise<WorkTree> {
  const root = folderAt(dir);
  const excludedBy: ExcludedBy = path => folderAround(path, exclude);
  const { place, tracked, deleted, untracked } = ask(root, which);
  const more = which === 'all' ? untracked() : undefined;
  const [found, index] = await Promise.all([place, tracked]);
  if (typeof found === 'object') {
    const listing = newListing(root, excludedBy);
    listing.take(index);
    if (listing.entries.size > many) (await import('./thrift.ts')).spareMemory();
    const gone = listing.entries.size < few ? deleted : begun(deleted());
    const disk = diskReader(root);
    const read = more === undefined ? disk : await readAhead(disk, [...listing.entries.values()], more);
    if (listing.entries.size < few) listing.dropGone();
    else listing.drop(await gone());
    if (more !== undefined || listing.entries.size === 0) listing.take(await (more ?? untracked()));
    if (listing.entries.size > 0 || !isIgnored(root)) {
      const tree = workTreeOf(root, 'work tree', listing, read, found.commit);
      return found.prefix === '' ? tree : beneath(tree, dir, root, found.prefix);
    }
  }
  const listing = await listFolder(root, excludedBy, typeof found === 'object');
  const unread: Skipped[] =
    found === undefined && isInRepository(root)
      ? [{ what: 'the git repository', because: 'git is not installed; all files that no .gitignore names were taken' }]
      : [];
  return workTreeOf(root, 'folder', { ...listing, skipped: [...unread, ...listing.skipped] }, diskReader(root));
}

const few = 2000; // so many files are looked at sooner than git says which of them are gone

const many = 20_000; // so many files are worth it to spare memory

/** A question that is on its way already. */
function begun<T>(answer: Promise<T>): () => Promise<T> {
  answer.catch(() => {}); // said to whoever asks
  return () => answer;
}

/** A folder below the top of its repository, which says so where it looks for its policy elsewhere than somebody may think. */
async function beneath({ skipped, snapshot }: WorkTree, dir: string, root: string, prefix: string): Promise<WorkTree> {
  const { folderAbove, notHere } = await import('./above.ts');
  const above = folderAbove(dir, root, prefix);
  if (above === undefined) return { skipped, snapshot };
  return { snapshot: { ...snapshot, above }, skipped: [notHere(above), ...skipped] };
}

function workTreeOf(root: string, label: string, listing: Listing, read: ReadFile, commit?: string): WorkTree {
  const { entries, sparse, skipped, untracked } = listing;
  const oids = [...sparse.values()];
  const blobs = blobsOf(root, [], oids);
  const sizes = new Map<string, number>(); // of what was read
  const snapshot: Snapshot = {
    label,
    ...(commit === undefined ? {} : { commit }),
    ...(oids.length === 0 && { folder: root }),
    entries,
    paths: [...entries.keys()].sort(),
    ...(untracked.size > 0 && untracked.size < entries.size && { untracked }),
    size: path => sizes.get(path) ?? (entries.has(path) ? sizeOnDisk(root, path) : undefined),
    bytes: path => {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      const oid = sparse.get(path);
      const all = read(path, entry.mode);
      if (all === undefined) return oid === undefined || entry.mode === 'submodule' ? undefined : blobs.read(oid);
      sizes.set(path, all.length);
      return all;
    },
  };
  return { snapshot, skipped };
}

async function listFolder(root: string, excludedBy: ExcludedBy, ignored: boolean): Promise<Listing> {
  const entries = new Map<string, Entry>();
  const skipped: Skipped[] = [];
  for (const { path, dirent } of await walk(root, ignored)) {
    if (excludedBy(path) !== undefined || (dirent.isDirectory() && !path.includes('\n'))) continue;
    const mode = modeOnDisk(root, path);
    const because = dirent.isDirectory()
      ? 'a folder with a line break in its name is only read in a git repository'
      : reasonToSkip(path, mode, mode !== undefined || !path.includes('\ufffd'));
    if (because !== undefined) skipped.push({ what: shown(path), because });
    else if (mode !== undefined) entries.set(path, { path, mode });
  }
  return { entries, sparse: new Map(), skipped, untracked: new Set() };
}

/** In a folder that its repository ignores, only the .gitignore files below it count. */
async function walk(root: string, ignored: boolean) {
  const { globby } = await import('globby');
  try {
    return await globby('**/*', {
      cwd: root,
      dot: true,
      ...(ignored ? { ignoreFiles: '**/.gitignore' } : { gitignore: true }),
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
      expandDirectories: false,
      ignore: ['**/.git', '**/node_modules'],
    });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new Trouble(
      'unreadable-folder',
      `${shown(root, 200)} cannot be read: ${shown(String(error), 200)}`,
      'Make it readable: chmod -R u+rX .',
      {
        cause: error,
      },
    );
  }
}

/** Does the repository around it ignore this folder? Then nothing of it is listed, although it was asked for by name. */
function isIgnored(root: string): boolean {
  return runGit(root, ['check-ignore', '-q', '.'])?.status === 0;
}
