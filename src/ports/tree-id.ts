import { createHash, hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { readWorkTree, type WorkTree } from './files.ts';
import { diskReader, folderAt, type ReadFile } from './folder.ts';
import { askGit, type GitAnswer } from './git-command.ts';
import { folderAround, modeOf, splitRecords } from './listing.ts';
import { askChanged, askUntracked, modeOnDisk, parseRecord, reasonToSkip } from './work-tree.ts';

/** A folder known by what is in it. */
export interface KnownTree {
  /** The same id: the same paths, modes and bytes, from the same commit, and the same that could not be taken. */
  readonly id: string;
  read(): Promise<WorkTree>;
  /** Is it still what the id speaks of? What was read in between is, too, then. */
  holds(): Promise<boolean>;
}

type Which = 'kept' | 'all';

/**
 * Knows the tree that `readWorkTree` would read. The object id of a file counts only where git vouches that the bytes on
 * disk are those of the object; all others are read and hashed, and so is everything outside of a repository.
 */
export async function identify(dir: string, exclude: readonly string[], which: Which): Promise<KnownTree> {
  const root = folderAt(dir);
  const answers = await askAll(root, which);
  if (answers === undefined || !isTrackedAny(answers, exclude))
    return knownByBytes(await readWorkTree(dir, exclude, which));
  const id = idOf(root, exclude, answers);
  return {
    id,
    read: () => readWorkTree(dir, exclude, which, () => listingsOf(answers)),
    holds: async () => {
      const now = await askAll(root, 'kept');
      return now !== undefined && idOf(root, exclude, { ...answers, ...now }) === id;
    },
  };
}

interface Answers {
  /** Where in the repository the folder is, and from which commit. */
  readonly place: string;
  readonly tracked: GitAnswer;
  readonly changed: GitAnswer;
  /** Paths with an attribute that makes the bytes on disk differ from the object. */
  readonly converted: GitAnswer;
  readonly convertsAll: boolean;
  readonly untracked?: GitAnswer;
}

const converting = ['text', 'eol', 'crlf', 'filter', 'ident', 'working-tree-encoding']
  .map(name => `!${name}`)
  .join(' ');

/** Undefined where git cannot vouch for a folder: no git, no repository, nothing tracked, or an index that changes while it is read. */
async function askAll(root: string, which: Which): Promise<Answers | undefined> {
  const where = await askGit(root, [
    'rev-parse',
    '--is-inside-work-tree',
    '--show-prefix',
    '--git-path',
    'index',
    'HEAD',
  ]);
  const [inside, prefix, index = '', head] = where?.stdout.toString('utf8').split('\n') ?? [];
  const before = stampOf(resolve(root, index));
  if (inside !== 'true' || before === undefined) return undefined;
  const [tracked, changed, converted, crlf, untracked] = await Promise.all([
    askGit(root, ['ls-files', '-z', '-v', '-s']),
    askChanged(root),
    askGit(root, ['ls-files', '-z', '--', `:(exclude,attr:${converting})`]),
    askGit(root, ['config', '-z', '--get', 'core.autocrlf']),
    which === 'all' ? askUntracked(root) : undefined,
  ]);
  if (tracked?.status !== 0 || changed?.status !== 0 || converted?.status !== 0) return undefined;
  if (tracked.stdout.length === 0 || stampOf(resolve(root, index)) !== before) return undefined;
  const answers = { place: JSON.stringify([prefix, head]), tracked, changed, converted, convertsAll: !isOff(crlf) };
  if (which === 'kept') return answers;
  return untracked?.status === 0 ? { ...answers, untracked } : undefined;
}

// git replaces the index by a rename, so a new one is another file.
function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

function isOff(setting: GitAnswer | undefined): boolean {
  return setting?.status === 1 || /^(?:false|no|off|0)\0$/i.test(setting?.stdout.toString('latin1') ?? '');
}

function idOf(root: string, exclude: readonly string[], answers: Answers): string {
  const { place, tracked, changed, untracked } = answers;
  const read = diskReader(root);
  const sum = createHash('sha256');
  const add = (part: string | Uint8Array): void => {
    sum.update(`${Buffer.byteLength(part)}:`).update(part);
  };
  for (const part of [place, tracked.stdout, tracked.stderr, changed.stderr, untracked?.stderr ?? '-']) add(part);
  const wanted = (path: string): boolean => folderAround(path, exclude) === undefined;
  for (const [path, digits] of unvouched(answers)) {
    if (!wanted(path)) continue;
    for (const part of [path, digits, digestOf(read, path, modeOf(digits))]) add(part);
  }
  for (const path of deletedIn(changed).filter(wanted)) add(`deleted ${path}`);
  for (const { text } of splitRecords(untracked?.stdout ?? Buffer.alloc(0))) {
    const path = text.slice(2);
    if (!wanted(path)) continue;
    const mode = modeOnDisk(root, path);
    for (const part of [`untracked ${path}`, mode ?? 'none', digestOf(read, path, mode)]) add(part);
  }
  return sum.digest('hex');
}

function digestOf(read: ReadFile, path: string, mode: ReturnType<typeof modeOf>): string {
  const bytes = mode === undefined ? undefined : read(path, mode);
  return bytes === undefined ? 'unreadable' : hash('sha256', bytes);
}

/** Tracked paths, with their modes in the index, whose bytes on disk may be others than those of the object. */
function unvouched({ tracked, changed, converted, convertsAll }: Answers): [path: string, digits: string][] {
  const paths = new Set([...changesIn(changed).map(({ path }) => path), ...textsOf(converted)]);
  if (paths.size === 0 && !convertsAll && !hasFlags(tracked.stdout)) return [];
  return splitRecords(tracked.stdout).flatMap(({ text }) => {
    const { tag, path, digits } = parseRecord(text);
    // Other tags: git was told to look away (assume-unchanged, skip-worktree), or the path is not merged.
    return convertsAll || tag !== 'H' || paths.has(path) ? [[path, digits] as [string, string]] : [];
  });
}

/** Else all files count, and not only those that git tracks. */
function isTrackedAny({ tracked, changed }: Answers, exclude: readonly string[]): boolean {
  const deleted = new Set(deletedIn(changed));
  const listing = tracked.stdout;
  for (let at = 0; at < listing.length; ) {
    const end = listing.indexOf(0, at);
    const { path, digits } = parseRecord(listing.toString('utf8', at, end));
    const out = deleted.has(path) || folderAround(path, exclude) !== undefined;
    if (!out && reasonToSkip(path, modeOf(digits), true) === undefined) return true;
    at = end + 1;
  }
  return false;
}

function hasFlags(listing: Buffer): boolean {
  for (let at = 0; at < listing.length; at = listing.indexOf(0, at) + 1) if (listing[at] !== 0x48) return true;
  return false;
}

function textsOf(answer: GitAnswer): string[] {
  return splitRecords(answer.stdout).map(({ text }) => text);
}

/** Raw records come in twos: what differs, then the path. */
function changesIn(changed: GitAnswer): { readonly path: string; readonly deleted: boolean }[] {
  const texts = textsOf(changed);
  return texts.flatMap((path, at) =>
    at % 2 === 0 ? [] : [{ path, deleted: (texts[at - 1] as string).endsWith(' D') }],
  );
}

function deletedIn(changed: GitAnswer): string[] {
  return changesIn(changed).flatMap(({ path, deleted }) => (deleted ? path : []));
}

function listingsOf({ tracked, changed, untracked }: Answers) {
  const deleted = deletedIn(changed).map(path => `${path}\0`);
  return {
    tracked: Promise.resolve(tracked),
    deleted: Promise.resolve({ ...changed, stdout: Buffer.from(deleted.join('')) }),
    untracked: () => Promise.resolve(untracked),
  };
}

function knownByBytes(tree: WorkTree): KnownTree {
  const id = idByBytes(tree);
  return { id, read: async () => tree, holds: async () => idByBytes(tree) === id };
}

function idByBytes({ snapshot, skipped }: WorkTree): string {
  const { label, commit, paths, entries } = snapshot;
  const sum = createHash('sha256').update(JSON.stringify([label, commit, skipped]));
  for (const path of paths) {
    const bytes = snapshot.bytes(path);
    sum.update(JSON.stringify([path, entries.get(path)?.mode, bytes && hash('sha256', bytes)]));
  }
  return sum.digest('hex');
}
