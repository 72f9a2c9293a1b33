import type { Snapshot } from '../model/snapshot.ts';
import { folderAt } from './folder.ts';
import { readCommit } from './git.ts';
import { obtain } from './heal.ts';

/** The folder `dir` as it is in a commit, which is fetched from `origin` where the clone lacks it; else the reason why it cannot be had. */
export async function releasedTree(
  dir: string,
  exclude: readonly string[],
  commit: string,
): Promise<Snapshot | string> {
  const had = obtain(folderAt(dir), commit);
  return typeof had === 'string' ? had : readCommit(dir, had.commit, exclude);
}
