import type { Entry, Mode, Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { blobsOf } from './blobs.ts';
import { folderAt } from './folder.ts';
import { gitFailed, runGit } from './git-command.ts';
import { folderAround, isSafePath, modeOf, splitRecords } from './listing.ts';

const likely = /(\.(json|ya?ml|md|mdc|toml)|(^|\/)CODEOWNERS)$/i;

/** The folder `dir` as it is in a commit, read from the object database, without `exclude` and paths that are not UTF-8. */
export function readCommit(dir: string, ref: string, exclude: readonly string[] = []): Snapshot {
  const root = folderAt(dir);
  const commit = resolveRef(root, ref);
  const entries = new Map<string, Entry>();
  const oids = new Map<string, string>();
  for (const { path, mode, oid } of listTree(root, commit)) {
    if (folderAround(path, exclude) !== undefined) continue;
    entries.set(path, { path, mode });
    if (mode !== 'submodule') oids.set(path, oid);
  }
  const paths = [...entries.keys()].sort();
  const wanted = paths.filter(path => likely.test(path)).map(path => oids.get(path) ?? '');
  const blobs = blobsOf(
    root,
    wanted.filter(oid => oid !== ''),
    paths.map(path => oids.get(path) ?? '').filter(oid => oid !== ''),
  );
  return {
    label: labelOf(ref, commit),
    commit,
    entries,
    paths,
    id: path => oids.get(path),
    bytes: path => {
      const oid = oids.get(path);
      return oid === undefined ? undefined : blobs.read(oid);
    },
  };
}

/** Reads commits by their full ids, each as `readCommit` does; undefined where one is not in this clone. */
export function commitReader(dir: string, exclude: readonly string[]): (commit: string) => Snapshot | undefined {
  return commit => {
    try {
      return readCommit(dir, commit, exclude);
    } catch (error) {
      if (error instanceof Trouble) return undefined;
      throw error;
    }
  };
}

/** The full id of the commit that a ref names. */
export function resolveRef(dir: string, ref: string): string {
  if (ref === '' || ref.includes('\0')) throw unknownRef(dir, ref);
  const answer = runGit(dir, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
  if (answer === undefined)
    throw new Trouble('git-missing', `git is needed to read ${shown(ref)}, but it is not installed`, 'Install git');
  const commit = answer.stdout.toString('latin1').trim();
  if (answer.status === 0 && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return commit;
  if (answer.stderr.includes('not a git repository'))
    throw new Trouble(
      'not-a-repository',
      `${shown(dir, 200)} is not in a git repository, so ${shown(ref)} cannot be read`,
      'Run it inside a clone, or leave the ref out',
    );
  throw unknownRef(dir, ref);
}

function unknownRef(dir: string, ref: string): Trouble {
  const hint = /^[A-Za-z0-9_][\w./+-]*$/.test(ref) && !ref.includes('..') ? fetchHint(ref) : undefined;
  return new Trouble('ref-unknown', `There is no commit ${shown(ref)} in this clone`, hint ?? deeperHint(dir));
}

/** `HEAD~3` and its like name nothing that could be fetched by name. */
function deeperHint(dir: string): string {
  const answer = runGit(dir, ['rev-parse', '--is-shallow-repository']);
  const shallow = answer?.stdout.toString('latin1').trim() === 'true';
  return shallow
    ? 'The clone is shallow; bring its history here: git fetch --unshallow'
    : 'Name a branch, a tag or a commit: git log --oneline --all';
}

function fetchHint(ref: string): string {
  if (/^[0-9a-f]{7,64}$/.test(ref)) return `git fetch origin ${ref}`;
  const branch = ref.replace(/^(refs\/remotes\/)?origin\//, '');
  return branch === ref ? `git fetch origin ${ref}:${ref}` : `git fetch origin ${branch}:refs/remotes/origin/${branch}`;
}

function* listTree(dir: string, commit: string): Iterable<{ path: string; mode: Mode; oid: string }> {
  const answer = runGit(dir, ['ls-tree', '-r', '-z', commit]);
  if (answer?.status !== 0) throw gitFailed(answer?.stderr ?? '');
  for (const record of splitRecords(answer.stdout)) {
    const tab = record.text.indexOf('\t');
    const [digits = '', , oid = ''] = record.text.slice(0, tab).split(' ');
    const path = record.text.slice(tab + 1);
    const mode = modeOf(digits);
    if (record.utf8 && mode !== undefined && isSafePath(path)) yield { path, mode, oid };
  }
}

function labelOf(ref: string, commit: string): string {
  const short = commit.slice(0, 7);
  const name = ref.replace(/^refs\/(?:heads|tags|remotes)\//, '');
  if (commit.startsWith(ref)) return short;
  return `${/^[\w./@{}^~+-]{1,80}$/.test(name) ? name : shown(name)} (${short})`;
}
