import type { Revision } from '../model/base.ts';
import type { Entry, Mode, Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { type Blobs, blobsOf } from './blobs.ts';
import { folderAt } from './folder.ts';
import { type GitAnswer, gitFailed, runGit } from './git-command.ts';
import { isId } from './history.ts';
import { entryOf, folderAround, isSafePath, modeOf, splitRecords } from './listing.ts';
import { labelOf, resolveRef } from './refs.ts';

const likely = /(\.(json|ya?ml|md|mdc|toml)|(^|\/)CODEOWNERS)$/i;

/**
 * The folder `dir` as it is in a commit, read from the object database, without `exclude` and paths that are not UTF-8. A full id
 * is taken for that of the commit itself.
 */
export function readCommit(dir: string, ref: string, exclude: readonly string[] = []): Snapshot {
  const root = folderAt(dir);
  return snapshotOf(root, listedAt(root, ref), exclude).snapshot;
}

function listedAt(root: string, ref: string): ListedCommit {
  const direct = isId(ref) ? runGit(root, listingWords(`${ref}^{commit}`)) : undefined;
  if (direct?.status === 0) return { commit: ref, label: labelOf(ref, ref), listing: direct };
  const commit = resolveRef(root, ref); // which tells what is wrong with an id, too
  return { commit, label: labelOf(ref, commit), listing: runGit(root, listingWords(commit)) };
}

/** Reads commits by ref, each as `readCommit` does; undefined where one is not in this clone. */
export function commitReader(dir: string, exclude: readonly string[]): (ref: string) => Snapshot | undefined {
  return ref => {
    try {
      return readCommit(dir, ref, exclude);
    } catch (error) {
      if (error instanceof Trouble) return undefined;
      throw error;
    }
  };
}

/** A commit as a tree, and its objects for others that share most of them. */
export interface CommitTree {
  readonly snapshot: Snapshot;
  readonly blobs: Blobs;
  has(oid: string): boolean;
}

/** A commit that is there, and what git answers when it is asked what is in it. */
export interface ListedCommit extends Revision {
  readonly listing: GitAnswer | undefined;
}

/** Asks git what is in a commit. */
export function listingWords(commit: string): readonly string[] {
  return ['ls-tree', '-r', '-z', commit];
}

/** The folder of a root as it is in a commit; the files that are `wanted` are read at once. */
export function snapshotOf(
  root: string,
  { commit, label, listing }: ListedCommit,
  exclude: readonly string[],
  wanted: (path: string) => boolean = isLikely,
): CommitTree {
  const { entries, paths, oids } = listed(listing, exclude);
  const all = oidsOf(paths, oids);
  const known = new Set(all);
  const blobs = blobsOf(root, oidsOf(paths.filter(wanted), oids), all);
  const bytes = (path: string) => readFrom(blobs, oids.get(path));
  const id = (path: string) => oids.get(path);
  return { snapshot: { label, commit, entries, paths, bytes, id }, blobs, has: oid => known.has(oid) };
}

/**
 * Another commit of the same history, read like the first: listed when it is first looked at, and of its files only those that
 * differ, in one batch; the others are taken from there.
 */
export function snapshotBeside(
  root: string,
  { commit, label }: Revision,
  exclude: readonly string[],
  near: CommitTree,
): Snapshot {
  let tree: (Listed & { readonly own: Blobs }) | undefined;
  const look = () => {
    if (tree !== undefined) return tree;
    const found = listed(runGit(root, listingWords(commit)), exclude);
    const others = (paths: readonly string[]) => oidsOf(paths, found.oids).filter(oid => !near.has(oid));
    tree = { ...found, own: blobsOf(root, others(found.paths.filter(isLikely)), others(found.paths)) };
    return tree;
  };
  return {
    label,
    commit,
    get entries() {
      return look().entries;
    },
    get paths() {
      return look().paths;
    },
    id: path => look().oids.get(path),
    bytes: path => {
      const { oids, own } = look();
      const oid = oids.get(path);
      return readFrom(oid !== undefined && near.has(oid) ? near.blobs : own, oid);
    },
  };
}

interface Listed {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly paths: readonly string[];
  /** Of everything but submodules. */
  readonly oids: ReadonlyMap<string, string>;
}

function listed(listing: GitAnswer | undefined, exclude: readonly string[]): Listed {
  const entries = new Map<string, Entry>();
  const oids = new Map<string, string>();
  for (const { path, mode, oid } of filesIn(listing)) {
    if (folderAround(path, exclude) !== undefined) continue;
    entries.set(path, entryOf(path, mode, oid));
    if (mode !== 'submodule') oids.set(path, oid);
  }
  return { entries, paths: [...entries.keys()].sort(), oids };
}

function isLikely(path: string): boolean {
  return likely.test(path);
}

function oidsOf(paths: readonly string[], oids: ReadonlyMap<string, string>): string[] {
  return paths.flatMap(path => oids.get(path) ?? []);
}

function readFrom(blobs: Blobs, oid: string | undefined): Uint8Array | undefined {
  return oid === undefined ? undefined : blobs.read(oid);
}

function* filesIn(answer: GitAnswer | undefined): Iterable<{ path: string; mode: Mode; oid: string }> {
  if (answer?.status !== 0) throw gitFailed(answer?.stderr ?? '');
  for (const record of splitRecords(answer.stdout)) {
    const tab = record.text.indexOf('\t');
    const [digits = '', , oid = ''] = record.text.slice(0, tab).split(' ');
    const path = record.text.slice(tab + 1);
    const mode = modeOf(digits);
    if (record.utf8 && mode !== undefined && isSafePath(path)) yield { path, mode, oid };
  }
}
