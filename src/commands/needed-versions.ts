import { Trouble } from '../model/trouble.ts';
import type { Options } from '../options.ts';
import { comparing } from './comparing.ts';
import { judge } from './judge.ts';
import { demandKnown } from './known-releases.ts';
import type { Ports, Trees as TreePort } from './ports.ts';
import { readTrees, type Trees } from './read-trees.ts';

/** Branches that a change usually goes to, the likeliest first; the last commit where there is none of them. */
const usual = ['origin/HEAD', 'origin/main', 'main', 'origin/master', 'master', 'HEAD'];

/**
 * Plugin -> the version that its changes need and that it has not got: what a check with the same base would ask for. Where
 * no base is named, where the work tree left the branch that changes usually go to.
 */
export async function neededVersions(options: Options, ports: Ports): Promise<ReadonlyMap<string, string>> {
  const trees = await treesOf(options, ports.trees);
  if (trees === undefined) return new Map();
  const against = await comparing(options, trees, ports);
  if (against === undefined) return new Map();
  demandKnown(against.ledgerFailure);
  const { comparisons = [] } = judge(trees, [], options.asOf ?? ports.today(), { drift: false, comparing: against });
  return new Map(
    comparisons.flatMap(({ faults, name }) => {
      const next = faults.find(fault => fault.next !== undefined)?.next;
      return next === undefined ? [] : [[name, next] as const];
    }),
  );
}

async function treesOf(options: Options, port: TreePort): Promise<Trees | undefined> {
  if (options.base !== undefined) return readTrees(options, port, 'all');
  for (const base of usual) {
    try {
      return await readTrees({ ...options, base }, port, 'all');
    } catch (error) {
      if (!(error instanceof Trouble)) throw error; // no such branch: the next one
    }
  }
  return undefined;
}
