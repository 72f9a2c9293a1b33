import type { Comparisons } from '../compare/comparisons.ts';
import { readLedger } from '../load/ledger.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { Ports } from './ports.ts';
import { excluded, type Trees } from './read-trees.ts';

/** How a tree is compared with its base and with what was released; code that only such runs load. */
export interface Comparing {
  readonly compare: Comparisons;
  readonly tip?: Snapshot;
  readonly fork?: Snapshot;
  readonly ledger?: Ledger;
  /** The tree of a commit something was released from; undefined when it is not here. */
  released(commit: string): Snapshot | undefined;
}

/** What a run compares with, where there is something to compare with. */
export async function comparing(
  options: Options,
  trees: Trees,
  ports: Pick<Ports, 'trees' | 'readText'>,
): Promise<Comparing | undefined> {
  if (trees.base === undefined && options.ledger === undefined) return undefined;
  const { comparisonsOf } = await import('../compare/comparisons.ts');
  const ledger = options.ledger === undefined ? undefined : await ledgerIn(options.ledger, ports);
  const commitIn = await ports.trees.commitReader(options.dir, excluded(options));
  const known = new Map<string, Snapshot | undefined>();
  return {
    compare: comparisonsOf,
    ...(trees.tip && { tip: trees.tip }),
    ...(trees.fork && { fork: trees.fork }),
    ...(ledger && { ledger }),
    released: commit => {
      if (!known.has(commit)) known.set(commit, commitIn(commit));
      return known.get(commit);
    },
  };
}

/** The ledger in a file; Trouble where it is of no use. */
export async function ledgerIn(file: string, { readText }: Pick<Ports, 'readText'>): Promise<Ledger> {
  const text = await readText(file);
  if (text === undefined)
    throw new Trouble(
      'ledger-unreadable',
      `The ledger ${shown(file)} cannot be read`,
      'Fetch ledger.json of the newest release, or leave --ledger out to compare with the base alone',
    );
  const ledger = readLedger(text, file);
  if ('fault' in ledger)
    throw new Trouble('ledger-invalid', `The ledger ${shown(file)} is of no use: ${ledger.fault}`, 'Fetch it again');
  return ledger;
}
