import type { Fault } from './document.ts';
import type { Unguarded } from './owners.ts';
import type { Loosened, Policy } from './policy.ts';
import type { Snapshot } from './snapshot.ts';

/** The policy that is in force for a tree, and whose word it is. */
export interface InForce {
  readonly policy: Policy;
  /** The tree that says it, where that is another one: places of the policy lie there. */
  readonly rulebook?: Snapshot;
  /** What the tree would have itself, where another tree's word counts. */
  readonly proposed?: Policy;
  /** What is looser in the proposed policy than in the one that is in force. */
  readonly loosened?: readonly Loosened[];
  /** What is broken in the policy of the other tree: nobody knows all that it asks for. */
  readonly rulebookFaults?: readonly Fault[];
  /** What says what holds, and would lose owners by the tree itself, where another tree's word counts. */
  readonly unguarded?: readonly Unguarded[];
}
