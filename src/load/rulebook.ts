import type { Document } from '../model/document.ts';
import type { CodeOwners } from '../model/owners.ts';
import type { Policy } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Owners, readOwners } from './owners.ts';
import { readPolicy } from './policy/read.ts';

/** The policy and the owners that hold for a tree, whoever said them. */
export interface Ruled {
  readonly policy: Policy;
  /** The tree that said them, where it is not the judged one. */
  readonly rulebook?: Snapshot;
  /** What the judged tree says itself, where another tree's word counts. */
  readonly proposed?: Policy;
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

/** What a tree says of itself; or, where there is a rulebook, what that one says: who proposes a change does not write its rules. */
export function ruledBy(snapshot: Snapshot, written: readonly Document[], rulebook: Snapshot | undefined): Ruled {
  const own = readPolicy(snapshot, written);
  const { documents, definitions } = own;
  const mine = readOwners(snapshot);
  const common = { documents, definitions, ...(mine.codeOwners && { codeOwners: mine.codeOwners }) };
  if (rulebook === undefined) return { ...common, policy: own.policy, owners: mine };
  const theirs = readPolicy(rulebook, written);
  const because = own.policy.file === undefined ? undefined : uselessness(theirs, rulebook);
  const ruled = { ...common, owners: readOwners(rulebook), proposedOwnersOf: mine.ownersOf };
  if (because !== undefined) return { ...ruled, policy: own.policy, because };
  return { ...ruled, policy: theirs.policy, proposed: own.policy, rulebook };
}

function uselessness({ policy, documents }: { policy: Policy; documents: Document[] }, { label }: Snapshot) {
  if (policy.file === undefined) return `there is none in ${label} yet, so the proposed one holds`;
  const isBroken = documents.some(({ faults }) => faults.some(({ kind }) => kind !== 'scalar'));
  return isBroken ? `that in ${label} is broken, so the proposed one holds` : undefined;
}
