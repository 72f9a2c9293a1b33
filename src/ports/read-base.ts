import { catalogPlaces } from '../clients/facts.ts';
import type { BaseFound } from '../model/base.ts';
import { isRuling } from '../model/ruling.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { folderAt } from './folder.ts';
import { listingWords, snapshotBeside, snapshotOf } from './git.ts';
import { askGit } from './git-command.ts';
import { worktreeChanges } from './path-changes.ts';
import type { Told } from './work-tree.ts';

/** The trees of a base; those beside it are there where they are other commits. */
export interface BaseTrees {
  readonly base: Snapshot;
  /** The newest one of the base branch. */
  readonly tip?: Snapshot;
  /** The one at which the judged history left the base branch. */
  readonly fork?: Snapshot;
  /** Every path that the work tree has otherwise than the base. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Reads the folder `dir` as it is in the commits of a base, without `exclude`; what is beside the base is read when asked for.
 * What git says of the folder may be `told` already.
 */
export async function readBase(
  dir: string,
  found: BaseFound,
  exclude: readonly string[] = [],
  told?: Told,
): Promise<BaseTrees> {
  const root = folderAt(dir);
  const { commit, tip, fork } = found;
  const asked = askGit(root, listingWords(commit));
  asked.catch(() => {}); // said by whoever waits for it
  const changed = new Set((await worktreeChanges(dir, commit, told)).map(({ path }) => path));
  const listing = await asked;
  // What did not change is taken from the judged tree, but for what rules it; what lies beside a change is of the same plugin.
  const touched = new Set([...changed].map(neighbourhoodOf));
  const near = snapshotOf(
    root,
    { ...found, listing },
    exclude,
    path => touched.has(neighbourhoodOf(path)) || isRuling(path) || catalogPlaces.includes(path),
  );
  const parting = { commit: fork ?? commit, label: `where the change began (${(fork ?? commit).slice(0, 7)})` };
  return {
    base: near.snapshot,
    changed,
    ...(tip !== undefined && tip.commit !== commit && { tip: snapshotBeside(root, tip, exclude, near) }),
    ...(parting.commit !== commit && { fork: snapshotBeside(root, parting, exclude, near) }),
  };
}

/** The first two folders of a path: plugins are rarely higher up, and a repository is seldom one plugin. */
function neighbourhoodOf(path: string): string {
  const end = path.indexOf('/', path.indexOf('/') + 1);
  return end < 0 ? path : path.slice(0, end);
}
