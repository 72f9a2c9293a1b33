import { createHash, hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Store } from './cache-folder.ts';
import { type Changed, changesIn, listingOf, type Tracked, watchedIn } from './changes.ts';
import { readWorkTree, type WorkTree } from './files.ts';
import { diskReader, folderAt, type ReadFile } from './folder.ts';
import { askGit, type GitAnswer } from './git-command.ts';
import { folderAround, modeOf, splitRecords } from './listing.ts';
import { type Place, placeOf } from './place.ts';
import { askChanged, askTracked, askUntracked, filtersOff, modeOnDisk, type Told } from './work-tree.ts';

/** A folder known by what is in it. */
export interface KnownTree {
  /** The same id: the same paths, modes and bytes, from the same commit, and the same that could not be taken. */
  readonly id: string;
  /** A digest of the bytes of a file, where they were looked at to know the tree. */
  digest(path: string): string | undefined;
  /** What git said of the folder, where it was asked. */
  readonly told?: Told;
  read(): Promise<WorkTree>;
  /** Is it still what the id speaks of? What was read in between is, too, then. */
  holds(): Promise<boolean>;
}

type Which = 'kept' | 'all';

/**
 * Knows the tree that `readWorkTree` would read by hashing its bytes. Object ids of git will not do: filters, line ends and
 * flags make the bytes on disk differ from the object. But where git's index is the one of an earlier run and git says that a
 * file is as it was, its bytes are those that were hashed then, and only the others are read. `meanwhile` is done while git looks around.
 */
export async function identify(
  dir: string,
  exclude: readonly string[],
  which: Which,
  store: Store,
  meanwhile?: () => void,
): Promise<KnownTree> {
  const root = folderAt(dir);
  const look = await lookAround(root, which, meanwhile);
  const known = look && (await recall(root, exclude, look, store));
  if (look === undefined || known === undefined) return knownByBytes(await readWorkTree(dir, exclude, which));
  const id = idOf(root, exclude, look, known);
  return {
    id,
    digest: known.digest,
    told: {
      place: Promise.resolve(look.place),
      ...(look.untracked && { untracked: Promise.resolve(look.untracked) }),
    },
    read: () => readWorkTree(dir, exclude, which, () => listingOf(root, look.changed, look.place, look.untracked)),
    holds: async () => {
      const now = await lookAround(root, 'kept');
      const seen = [now?.around, now?.index, now?.changed.raw].join();
      return seen === [look.around, look.index, look.changed.raw].join() && idOf(root, exclude, look, known) === id;
    },
  };
}

/** What can be seen of a work tree without opening its files. */
interface Look {
  readonly place: Place;
  /** The same, and what lies above, as text. */
  readonly around: string;
  /** A digest of the index: paths, modes, and the time stamps of each file when git last looked at it. */
  readonly index: string;
  readonly changed: Changed;
  readonly untracked?: GitAnswer;
}

/** Undefined where git cannot tell: no git, no repository, or an index that is written while we look. */
async function lookAround(root: string, which: Which, meanwhile?: () => void): Promise<Look | undefined> {
  const words = ['--is-inside-work-tree', '--show-prefix', '--git-path', 'index', 'HEAD'];
  const [where, off] = await Promise.all([askGit(root, ['rev-parse', ...words]), filtersOff(root)]);
  const [inside, prefix = '', file = '', head = ''] = where?.stdout.toString('utf8').split('\n') ?? [];
  const path = resolve(root, file);
  const before = stampOf(path);
  if (inside !== 'true' || before === undefined) return undefined;
  const asked = Promise.all([askChanged(root, off), which === 'all' ? askUntracked(root) : undefined]);
  meanwhile?.();
  const index = hash('sha256', readFileSync(path));
  const [changed, untracked] = await asked;
  if (changed?.status !== 0 || stampOf(path) !== before) return undefined;
  const above = prefix ? (await import('./above.ts')).folderAbove('.', root, prefix) : undefined;
  const look = {
    place: placeOf(prefix, head),
    around: JSON.stringify([prefix, head, above]),
    index,
    changed: changesIn(changed),
  };
  if (which === 'kept') return look;
  return untracked?.status === 0 ? { ...look, untracked } : undefined;
}

// git replaces the index by a rename, so a new one is another file.
function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

/** What the files are that git watches, and which it does not watch. */
interface Known {
  /** A digest of all paths and modes, and of the bytes that git vouches to be unchanged. */
  readonly watched: string;
  readonly unwatched: readonly Tracked[];
  /** Of the bytes of a watched one. */
  digest(path: string): string | undefined;
}

/** From an earlier run over the same index, whatever was changed then; else all files are read once. Undefined where git tracks nothing that counts. */
async function recall(root: string, exclude: readonly string[], look: Look, store: Store): Promise<Known | undefined> {
  const { changed, index } = look;
  const key = hash('sha256', JSON.stringify([root, exclude, index, changed.raw]));
  const vouched = digestsUnder(hash('sha256', JSON.stringify([root, index])), store);
  // What differs from the index now may have been as the index has it then.
  const digest = (path: string) => (changed.paths.has(path) ? undefined : vouched.all().get(path));
  const kept = knownIn(store.read(key, 'tree'));
  if (kept !== undefined) return { ...kept, digest };
  const tracked = await askTracked(root);
  if (tracked?.status !== 0) return undefined;
  const { watched, unwatched } = watchedIn(tracked, changed, path => folderAround(path, exclude) === undefined);
  if (watched.length === 0) return undefined;
  const read = diskReader(root);
  const sum = createHash('sha256').update(tracked.stderr);
  const fresh = new Map<string, string>();
  for (const [path, digits] of watched) {
    const known = vouched.all().get(path);
    const content = known ?? digestOf(read, path, modeOf(digits));
    if (known === undefined && content !== undefined) fresh.set(path, content);
    sum.update(JSON.stringify([path, digits, content]));
  }
  const known = { watched: sum.digest('hex'), unwatched };
  const now = await lookAround(root, 'kept'); // what was read is only what git vouches for when it still does
  if (now?.index !== index || now.changed.raw !== changed.raw) return undefined;
  store.write(key, 'tree', JSON.stringify(known));
  vouched.add(fresh);
  return { ...known, digest };
}

/** Digests of files as an index has them, by path: read when they are asked for first. */
function digestsUnder(key: string, store: Store) {
  let known: ReadonlyMap<string, string> | undefined;
  const all = () => {
    known ??= digestsIn(store.read(key, 'digests'));
    return known;
  };
  return {
    all,
    add: (fresh: ReadonlyMap<string, string>) => {
      if (fresh.size === 0) return;
      known = new Map([...all(), ...fresh]);
      store.write(key, 'digests', JSON.stringify([...known]));
    },
  };
}

function digestsIn(kept: string | undefined): ReadonlyMap<string, string> {
  try {
    const pairs: unknown = JSON.parse(kept ?? '[]');
    return new Map(Array.isArray(pairs) && pairs.every(isPair) ? pairs : []);
  } catch {
    return new Map();
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(part => typeof part === 'string');
}

function knownIn(kept: string | undefined): Omit<Known, 'digest'> | undefined {
  try {
    const value = JSON.parse(kept ?? 'null') as Partial<Known> | null;
    const paths = value?.unwatched;
    const isTracked = (each: unknown) =>
      Array.isArray(each) && each.length === 3 && each.every(part => typeof part === 'string');
    return typeof value?.watched === 'string' && Array.isArray(paths) && paths.every(isTracked)
      ? (value as Omit<Known, 'digest'>)
      : undefined;
  } catch {
    return undefined;
  }
}

function idOf(root: string, exclude: readonly string[], look: Look, { watched, unwatched }: Known): string {
  const { around, changed, untracked } = look;
  const read = diskReader(root);
  const sum = createHash('sha256').update(JSON.stringify([around, watched, changed.said, untracked?.stderr]));
  const counts = (path: string): boolean => folderAround(path, exclude) === undefined;
  sum.update(JSON.stringify(changed.deleted.filter(counts)));
  // The object matters where a file is kept off the disk.
  for (const one of unwatched) sum.update(JSON.stringify([...one, digestOf(read, one[0], modeOf(one[1]))]));
  for (const { text } of splitRecords(untracked?.stdout ?? Buffer.alloc(0))) {
    const path = text.slice(2);
    if (!counts(path)) continue;
    const mode = modeOnDisk(root, path);
    sum.update(JSON.stringify(['?', path, mode, digestOf(read, path, mode)]));
  }
  return sum.digest('hex');
}

function digestOf(read: ReadFile, path: string, mode: ReturnType<typeof modeOf>): string | undefined {
  const bytes = mode === undefined ? undefined : read(path, mode);
  return bytes && hash('sha256', bytes);
}

function knownByBytes(tree: WorkTree): KnownTree {
  const id = idByBytes(tree);
  return { id, digest: () => undefined, read: async () => tree, holds: async () => idByBytes(tree) === id };
}

function idByBytes({ snapshot, skipped }: WorkTree): string {
  const { label, commit, paths, entries, untracked = [] } = snapshot;
  const sum = createHash('sha256').update(JSON.stringify([label, commit, skipped, [...untracked]]));
  for (const path of paths) {
    const bytes = snapshot.bytes(path);
    sum.update(JSON.stringify([path, entries.get(path)?.mode, bytes && hash('sha256', bytes)]));
  }
  return sum.digest('hex');
}
