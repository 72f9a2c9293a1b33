import type { Comparer } from '../compare/comparisons.ts';
import type { Bump } from '../model/bump.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Options } from '../options.ts';
import type { KnownReleases } from './known-releases.ts';
import type { Ports } from './ports.ts';
import { excluded, type Trees } from './read-trees.ts';

/** How a tree is compared with its base and with what was released; code that only such runs load. */
export interface Comparing extends KnownReleases, Comparer {
  readonly tip?: Snapshot;
  readonly fork?: Snapshot;
  /** Where a release is made: plugin -> what is announced for it. */
  readonly releasing?: ReadonlyMap<string, Bump>;
  /** The tree of a commit something was released from; undefined when it is not here. */
  released(commit: string): Snapshot | undefined;
}

type Doors = Pick<Ports, 'publishedLedger' | 'readText' | 'trees'>;

/** What a run compares with, where there is something to compare with. */
export async function comparing(options: Options, trees: Trees, ports: Doors): Promise<Comparing | undefined> {
  if (trees.base === undefined && (options.ledger ?? 'none') === 'none') return undefined;
  return comparingAll(options, trees, ports);
}

/** What a run compares with, be it nothing. */
export async function comparingAll(options: Options, trees: Trees, ports: Doors): Promise<Comparing> {
  const { comparisonsOf, misannounced } = await import('../compare/comparisons.ts');
  const { outsideComparisons } = await import('../compare/outside.ts');
  const { knownReleases } = await import('./known-releases.ts');
  const commitIn = await ports.trees.commitReader(options.dir, excluded(options));
  const known = new Map<string, Snapshot | undefined>();
  return {
    compare: comparisonsOf,
    compareOutside: outsideComparisons,
    misannounced,
    ...(trees.tip && { tip: trees.tip }),
    ...(trees.fork && { fork: trees.fork }),
    ...(await knownReleases(options, ports)),
    released: commit => {
      if (!known.has(commit)) known.set(commit, commitIn(commit));
      return known.get(commit);
    },
  };
}
