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

/** Two commits by their names, and the newest that they have in common, by one process; undefined unless all three are in this clone. */
export function meetingOf(root: string, one: string, other: string): Meeting | undefined {
  const answer = runGit(root, ['rev-parse', '--end-of-options', `${one}^{commit}...${other}^{commit}`]);
  const lines = answer?.stdout.toString('latin1').split('\n') ?? [];
  const [second, first] = lines.filter(isId); // some versions of git repeat the option before them
  const shared = lines.find(line => line.startsWith('^'))?.slice(1);
  if (answer?.status !== 0 || first === undefined || second === undefined || shared === undefined) return undefined;
  return { one: first, other: second, shared };
}

/** Full ids of two commits and of one that both come after, or that is one of them. */
export interface Meeting {
  readonly one: string;
  readonly other: string;
  readonly shared: string;
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
