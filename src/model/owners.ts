import type { Place } from './place.ts';

/** The CODEOWNERS file that GitHub reads, and the lines of it that give nobody a review. */
export interface CodeOwners {
  readonly file: string;
  /** How many lines GitHub takes. */
  readonly lines: number;
  readonly faults: readonly OwnerFault[];
}

/** Why GitHub skips a line, or the whole file. */
export interface OwnerFault {
  readonly kind: 'too-large' | 'unreadable' | 'negation' | 'range' | 'escaped-hash' | 'stars' | 'owner';
  readonly at: Place;
  /** The word at fault; empty where it is the whole file. */
  readonly word: string;
}

/** Something that says what holds, with those who would no longer be asked about a change of it. */
export interface Unguarded {
  /** A file, or `policies/` as a whole. */
  readonly path: string;
  readonly lost: readonly string[];
  /** Is it a pack that was none before, and that nobody would be asked about? */
  readonly isNew?: true;
}
