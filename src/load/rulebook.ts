import type { Document } from '../model/document.ts';
import type { InForce } from '../model/in-force.ts';
import type { CodeOwners } from '../model/owners.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Owners, readOwners } from './owners.ts';
import { loosenedBetween } from './policy/loosened.ts';
import { readPolicy, readRulingPolicy } from './policy/read.ts';
import { unguardedBetween } from './unguarded.ts';

/** The policy and the owners that hold for a tree, whoever said them. */
export interface Ruled extends InForce {
  /** Why its own word counts, although another tree's should. */
  readonly because?: string;
  readonly documents: readonly Document[];
  readonly definitions: readonly Document[];
  readonly owners: Owners;
  /** The CODEOWNERS of the judged tree. */
  readonly codeOwners?: CodeOwners;
  /** Who would own a folder by the judged tree itself, where another tree's word counts. */
  readonly proposedOwnersOf?: Owners['ownersOf'];
}

/** The tree whose word counts, and what the judged tree has otherwise. */
export interface Rulebook {
  readonly tree: Snapshot;
  /** Its definitions of catalogs that may name a pack. */
  readonly definitions: readonly Document[];
  /** Every path that differs between the judged tree and its base, where that is known. */
  readonly changed?: ReadonlySet<string>;
}

/** What a tree says of itself; or, where there is a rulebook, what that one says: who proposes a change does not write its rules. */
export function ruledBy(snapshot: Snapshot, written: readonly Document[], rulebook: Rulebook | undefined): Ruled {
  const own = readPolicy(snapshot, written);
  const { documents, definitions } = own;
  const mine = readOwners(snapshot);
  const common = { documents, definitions, ...(mine.codeOwners && { codeOwners: mine.codeOwners }) };
  if (rulebook === undefined) return { ...common, policy: own.policy, owners: mine };
  const { tree, changed } = rulebook;
  const theirs = readRulingPolicy(tree, rulebook.definitions, written);
  const owners = readOwners(tree);
  const unguarded = unguardedBetween(
    { tree, owners, sought: theirs.sought },
    { tree: snapshot, owners: mine, sought: own.sought },
  );
  const ruled = { ...common, owners, proposedOwnersOf: mine.ownersOf, unguarded };
  const instead = (because: string) => ({
    ...ruled,
    policy: own.policy,
    because: `${because}, so the proposed one holds`,
  });
  const isNone = theirs.policy.file === undefined && theirs.packs === 0;
  if (isNone && own.policy.file !== undefined) return instead(`there is none in ${tree.label} yet`);
  const proposal = { proposed: own.policy, loosened: loosenedBetween(theirs.policy, own.policy) };
  const isMended = theirs.faults.length > 0 && own.faults.length === 0;
  if (isMended && changed !== undefined && changesOnlyPolicy(changed, theirs.sought))
    return { ...instead(`that in ${tree.label} is broken, which is all that changes`), ...proposal };
  return { ...ruled, policy: theirs.policy, rulebook: tree, rulebookFaults: theirs.faults, ...proposal };
}

/** Is every path that differs one of the policy itself? Then nothing is there that could profit. */
function changesOnlyPolicy(changed: ReadonlySet<string>, sought: ReadonlySet<string>): boolean {
  const isPolicy = (path: string) =>
    /\.ya?ml$/.test(path) && (sought.has(path) || /^policies\/(?!(?:deprecations|waivers)\/)/.test(path));
  return changed.size > 0 && [...changed].every(isPolicy);
}
