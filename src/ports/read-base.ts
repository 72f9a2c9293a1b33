import type { BaseFound } from '../model/base.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { folderAt } from './folder.ts';
import { snapshotBeside, snapshotOf } from './git.ts';

/** The trees of a base; those beside it are there where they are other commits. */
export interface BaseTrees {
  readonly base: Snapshot;
  /** The newest one of the base branch. */
  readonly tip?: Snapshot;
  /** The one at which the judged history left the base branch. */
  readonly fork?: Snapshot;
}

/** Reads the folder `dir` as it is in the commits of a base, without `exclude`; what is beside the base is read when asked for. */
export function readBase(dir: string, found: BaseFound, exclude: readonly string[] = []): BaseTrees {
  const root = folderAt(dir);
  const { commit, tip, fork } = found;
  const near = snapshotOf(root, found, exclude);
  const parting = { commit: fork ?? commit, label: `where the change began (${(fork ?? commit).slice(0, 7)})` };
  return {
    base: near.snapshot,
    ...(tip !== undefined && tip.commit !== commit && { tip: snapshotBeside(root, tip, exclude, near) }),
    ...(parting.commit !== commit && { fork: snapshotBeside(root, parting, exclude, near) }),
  };
}
