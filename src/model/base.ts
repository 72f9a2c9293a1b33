import type { Skipped } from './report.ts';

/** A commit by its full id, and how people call it. */
export interface Revision {
  readonly commit: string;
  /** "main (a1b2c3d)". */
  readonly label: string;
}

/** The commit that a tree is compared with; whoever has none of it knows why. */
export type Base =
  | BaseFound
  /** There is nothing to compare with. */
  | { readonly kind: 'none'; readonly because: string }
  /** There is something to compare with, and it could not be looked at. */
  | ({ readonly kind: 'unavailable' } & BaseFailure);

export interface BaseFound extends Revision {
  readonly kind: 'found';
  /** The newest commit of the base branch, where it is another one. */
  readonly tip?: Revision;
  /** Where what is judged left the base branch, where that is known. */
  readonly fork?: string;
  /** The commit that a pull request proposes, where it is judged as it would be merged. */
  readonly proposed?: string;
  /** Is what is judged on the branch already, and no proposal? Then its own policy holds. */
  readonly merged?: true;
  /** What had to be fetched. */
  readonly healed?: string;
  readonly skipped: readonly Skipped[];
}

/** Why nothing could be compared, and what to do. */
export interface BaseFailure {
  readonly because: string;
  readonly hint: string;
}
