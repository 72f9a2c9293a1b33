import type { Mode } from '../model/snapshot.ts';
import { folderAt } from './folder.ts';
import { askGit, type GitAnswer, gitFailed, runGit } from './git-command.ts';
import { isSafePath, modeOf, splitRecords } from './listing.ts';
import { objectsOnDisk } from './objects-on-disk.ts';
import { askUntracked, filtersOff, modeOnDisk, type Told } from './work-tree.ts';

/** A path that is not the same in two trees; what moved is gone from one path and new at another. */
export interface PathChange {
  readonly path: string;
  readonly status: 'added' | 'deleted' | 'changed';
  /** Mode and object on either side, absent where the path is not there. */
  readonly oldMode?: Mode;
  readonly newMode?: Mode;
  readonly oldOid?: string;
  readonly newOid?: string;
}

const raw = ['-r', '--raw', '-z', '--no-renames', '--no-abbrev', '--relative'];

/** The paths below a folder that differ between two commits, by full ids; those that are not UTF-8 are no part of a tree. */
export function diffPaths(dir: string, from: string, to: string): readonly PathChange[] {
  // What .gitmodules says about ignoring is part of what is judged.
  const words = ['diff-tree', ...raw, '--ignore-submodules=none', '--end-of-options', from, to];
  return changesOf(runGit(folderAt(dir), words));
}

/**
 * The paths below a folder whose files differ from a commit, the way git compares: line ends that it converts are no
 * difference. Untracked files that are not ignored are new ones; what git says of these, and of the folder, may be `told` already.
 */
export async function worktreeChanges(dir: string, from: string, told: Told = {}): Promise<readonly PathChange[]> {
  const root = folderAt(dir);
  const words = ['diff-index', ...raw, '--ignore-submodules=dirty', '--end-of-options', from];
  const off = await filtersOff(root);
  const [tracked, untracked] = await Promise.all([askGit(root, words, off), told.untracked ?? askUntracked(root)]);
  const changes = [...changesOf(tracked), ...newOnes(root, untracked)];
  // A file whose time stamps are not those git noted has no object yet.
  const open = changes.filter(({ newOid }) => newOid === undefined);
  const place = await told.place;
  const prefix = typeof place === 'object' ? place.prefix : undefined;
  const oids = objectsOnDisk(root, new Map(open.map(({ path, newMode }) => [path, newMode])), from.length, off, prefix);
  return changes
    .map(change => withOid(change, oids.get(change.path)))
    .filter(({ oldMode, newMode, oldOid, newOid }) => oldMode !== newMode || oldOid !== newOid);
}

function changesOf(answer: GitAnswer | undefined): PathChange[] {
  if (answer?.status !== 0) throw gitFailed(answer?.stderr ?? 'git is gone');
  const records = splitRecords(answer.stdout);
  const changes: PathChange[] = [];
  for (let at = 0; at + 1 < records.length; at += 2) {
    const [was = '', is = '', before = '', after = ''] = records[at]?.text.slice(1).split(' ') ?? [];
    const { text: path, utf8 } = records[at + 1] ?? { text: '', utf8: false };
    if (utf8 && isSafePath(path)) changes.push(changeOf(path, modeOf(was), modeOf(is), idOf(before), idOf(after)));
  }
  return changes;
}

function changeOf(path: string, oldMode?: Mode, newMode?: Mode, oldOid?: string, newOid?: string): PathChange {
  const status = oldMode === undefined ? 'added' : newMode === undefined ? 'deleted' : 'changed';
  return {
    path,
    status,
    ...(oldMode && { oldMode }),
    ...(newMode && { newMode }),
    ...(oldOid && { oldOid }),
    ...(newOid && { newOid }),
  };
}

function idOf(text: string): string | undefined {
  return /^0+$/.test(text) ? undefined : text;
}

function newOnes(root: string, answer: GitAnswer | undefined): PathChange[] {
  if (answer?.status !== 0) throw gitFailed(answer?.stderr ?? 'git is gone');
  return splitRecords(answer.stdout).flatMap(({ text, utf8 }) => {
    const path = text.slice(2);
    const mode = utf8 && isSafePath(path) && !path.endsWith('/') ? modeOnDisk(root, path) : undefined;
    return mode === undefined ? [] : [changeOf(path, undefined, mode)];
  });
}

function withOid(change: PathChange, newOid: string | undefined): PathChange {
  return newOid === undefined ? change : { ...change, newOid };
}
