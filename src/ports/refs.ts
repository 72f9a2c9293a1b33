import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { runGit } from './git-command.ts';

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
  if (ref === 'HEAD')
    return new Trouble(
      'ref-unknown',
      'Nothing is committed in this clone yet',
      'Commit first: git add -A && git commit',
    );
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

/** What people call a commit that a ref leads to: `main (a1b2c3d)`. */
export function labelOf(ref: string, commit: string): string {
  const short = commit.slice(0, 7);
  if (commit.startsWith(ref)) return short;
  const name = ref.replace(/^refs\/(?:heads|tags|remotes)\//, '');
  return `${/^[\w./@{}^~+-]{1,80}$/.test(name) ? name : shown(name)} (${short})`;
}
