import type { ClientId, Hit } from './client.ts';
import type { Fix } from './edit.ts';
import type { Place } from './place.ts';
import type { Policy } from './policy.ts';

export type Level = 'error' | 'warn' | 'info';

export const levels: readonly Level[] = ['error', 'warn', 'info'];

/** What a rule yields. It knows nothing of levels set by a policy, of order, or of formats. */
export interface Found {
  readonly at: Place;
  /** The fault and the values, as a user would say it. */
  readonly message: string;
  /**
   * What is judged, where the message does not say all of it: said of something else it is another finding. Nobody reads it, as
   * it may be a secret.
   */
  readonly value?: string | Uint8Array;
  /** The next step. */
  readonly hint?: string;
  /** What it contradicts: the earlier or other place. */
  readonly before?: Place;
  /** Is `before` a place of the base, and not of the judged tree? */
  readonly fromBase?: boolean;
  /** The line of policy that asks for this. */
  readonly because?: Place;
  /** The policy it follows from, where several hold for the plugin; without it the strictest of them gives the level. */
  readonly under?: Policy;
  /** Lower than the rule's own level, where this one case is milder. */
  readonly level?: Level;
  readonly plugin?: string;
  readonly catalog?: string;
  /** The clients that behave as the message says; those of `hits` unless told. */
  readonly clients?: readonly ClientId[];
  /** What each of them does: the blast radius, which the message has in words. */
  readonly hits?: readonly Hit[];
  readonly fix?: Fix;
  /** Did it come about without this change, by the end of a waiver of somebody else? Then it is told, and fails nothing. */
  readonly bystander?: true;
  /** Is it told whatever a waiver says, though other findings of its rule can be waived? */
  readonly unwaivable?: true;
}

/** A finding with its rule and its level: data until the last moment. */
export interface Diagnostic extends Omit<Found, 'under' | 'value'> {
  /** A digest of what is judged. */
  readonly value?: string;
  readonly rule: string;
  readonly level: Level;
}
