import type { BaseFound } from '../model/base.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { folderAt } from './folder.ts';
import { snapshotBeside, snapshotOf } from './git.ts';
import { worktreeChanges } from './path-changes.ts';

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

/** Reads the folder `dir` as it is in the commits of a base, without `exclude`; what is beside the base is read when asked for. */
export async function readBase(dir: string, found: BaseFound, exclude: readonly string[] = []): Promise<BaseTrees> {
  const root = folderAt(dir);
  const { commit, tip, fork } = found;
  const changed = new Set((await worktreeChanges(dir, commit)).map(({ path }) => path));
  // What did not change is taken from the judged tree; only few other files are looked into.
  const near = snapshotOf(root, found, exclude, path => changed.has(path));
  const parting = { commit: fork ?? commit, label: `where the change began (${(fork ?? commit).slice(0, 7)})` };
  return {
    base: near.snapshot,
    changed,
    ...(tip !== undefined && tip.commit !== commit && { tip: snapshotBeside(root, tip, exclude, near) }),
    ...(parting.commit !== commit && { fork: snapshotBeside(root, parting, exclude, near) }),
  };
}
