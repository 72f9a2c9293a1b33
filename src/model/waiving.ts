import type { Place } from './place.ts';
import type { Waiver } from './waiver.ts';

/** Why a waiver is not applied; `lone` alone does not keep it from working. */
export type WaiverCode =
  | 'approver' // nobody who may has approved it
  | 'core' // of a core rule, or of a rule about waivers
  | 'duplicate' // another waiver has its id
  | 'expired'
  | 'future' // created on a day to come
  | 'lone' // renews one that nobody knows
  | 'range' // its versions are no range
  | 'reason' // its reason is too short
  | 'sealed' // describes a finding that nobody can waive, though others of its rule can be
  | 'ticket' // it has none, and needs one
  | 'too-long' // it lives longer than it may
  | 'unknown-plugin'
  | 'unknown-rule'
  | 'unwaivable'; // of a rule that the policy lets nobody waive

/** One thing that is wrong with a waiver. */
export interface WaiverFault {
  readonly code: WaiverCode;
  /** The waiver that had its id first. */
  readonly before?: Place;
}

/** What one waiver did in a run. */
export interface WaiverVerdict {
  readonly waiver: Waiver;
  readonly faults: readonly WaiverFault[];
  /** Findings it describes, whether it covers them or not. */
  readonly matches: number;
  /** Findings that it covers, or would cover if it counted. */
  readonly covers: number;
  /** How often it was renewed. */
  readonly renewed: number;
  /** Is there one that renews it? Then it is only kept for the count. */
  readonly superseded: boolean;
  /** Is it only proposed? Then it covers nothing yet. */
  readonly pending: boolean;
  /** Is neither it nor its plugin touched by what is judged, where that is known? */
  readonly bystander: boolean;
  /** Where its finding would surely have been found if it were there; `off` where its rule did not run. */
  readonly looked: 'yes' | 'no' | 'off';
  /** Another place at which the very finding it names was found. */
  readonly elsewhere?: Place;
  /** The plugin of a finding of its rule at its place, where it names another one, and nothing covers that finding. */
  readonly ofPlugin?: string;
}
