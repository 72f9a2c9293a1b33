import { fetchObjects } from './fetch.ts';
import { commitIn, isShallow, mergeBase } from './history.ts';

const mostCommits = 50;

/** A commit that is in the clone now. */
export interface Had {
  readonly commit: string;
  /** Said where it had to be fetched. */
  readonly healed?: string;
}

/** A commit by its full id, fetched from `origin` when it is not in this clone; else the reason why it cannot be had. */
export function obtain(root: string, id: string): Had | string {
  const here = commitIn(root, id);
  if (here !== undefined) return { commit: here };
  // In a clone with all its history a depth would cut that off.
  const because = fetchObjects(root, [id], isShallow(root) ? ['--depth=1'] : []);
  if (because !== undefined) return because;
  const commit = commitIn(root, id);
  return commit === undefined ? 'it is no commit' : { commit, healed: `${commit.slice(0, 7)} was fetched from origin` };
}

/** Where two commits parted. A shallow clone is deepened once, and only so far, to find out. */
export function partingOf(root: string, one: string, other: string): Had | undefined {
  const known = mergeBase(root, one, other);
  if (known !== undefined) return { commit: known };
  if (!isShallow(root)) return undefined;
  if (fetchObjects(root, [one, other], [`--depth=${mostCommits}`], 30_000) !== undefined) return undefined;
  const commit = mergeBase(root, one, other);
  return commit === undefined ? undefined : { commit, healed: 'more history was fetched from origin' };
}
