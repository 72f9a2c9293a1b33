import { shown } from '../model/words.ts';
import { gitFailed, runGit } from './git-command.ts';
import { Unavailable } from './unavailable.ts';

/** The commit that is checked out, with the parents it names itself: they are known however shallow the clone is. */
export interface Head {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** Is this a full object id, SHA-1 or SHA-256? */
export function isId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Reads the commit that is checked out; Unavailable where there is none. */
export function headOf(root: string): Head {
  const answer = runGit(root, ['cat-file', '--batch'], 'HEAD\n');
  if (answer === undefined) throw new Unavailable('git is not installed', 'Install git before this step');
  if (answer.status !== 0) {
    const bare = answer.stderr.includes('not a git repository');
    const because = bare ? `${shown(root, 200)} is not in a git repository` : gitFailed(answer.stderr).message;
    throw new Unavailable(because, 'Check the repository out before this step: uses: actions/checkout');
  }
  const end = answer.stdout.indexOf(10);
  const [commit = '', type, size] = answer.stdout.toString('latin1', 0, end).split(' ');
  if (type !== 'commit') throw new Unavailable('nothing is checked out', 'Let actions/checkout take its default ref');
  const text = answer.stdout.toString('latin1', end + 1, end + 1 + Number(size));
  const [header = ''] = text.split('\n\n', 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id = '']) => (isId(id) ? [id] : []));
  return { commit, parents };
}

/** The commit that a ref or an id leads to; undefined when it is not in this clone. */
export function commitIn(root: string, name: string): string | undefined {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const answer = runGit(root, words);
  const commit = answer?.stdout.toString('latin1').trim() ?? '';
  return answer?.status === 0 && isId(commit) ? commit : undefined;
}

/** The newest commit that two have in common; undefined when this clone knows of none. */
export function mergeBase(root: string, one: string, other: string): string | undefined {
  const answer = runGit(root, ['merge-base', '--end-of-options', one, other]);
  const commit = answer?.stdout.toString('latin1').trim() ?? '';
  return answer?.status === 0 && isId(commit) ? commit : undefined;
}

/** Does this clone end somewhere in the middle of history? */
export function isShallow(root: string): boolean {
  return runGit(root, ['rev-parse', '--is-shallow-repository'])?.stdout.toString('latin1').trim() === 'true';
}
