import type { Place, Said } from './place.ts';

/** A document from `policies/waivers/`: one finding that is tolerated for a while. Days are UTC, and `expires` is the first on which it no longer works. */
export interface Waiver {
  readonly place: Place;
  /** Unique for ever. */
  readonly id: Said<string>;
  readonly rule: Said<string>;
  readonly plugin: Said<string>;
  readonly catalog?: Said<string>;
  /** Where the finding is; all that is said must hold. */
  readonly where: {
    readonly path: Said<string>;
    readonly pointer?: Said<string>;
    readonly fingerprint?: Said<string>;
    readonly versions?: Said<string>;
  };
  readonly reason: Said<string>;
  readonly owner: Said<string>;
  readonly approvedBy?: Said<string>;
  readonly ticket?: Said<string>;
  /** Id of the waiver that it renews. */
  readonly supersedes?: Said<string>;
  readonly created: Said<string>;
  readonly expires: Said<string>;
}

/** What a finding tells of the waiver that covers it. */
export interface Waived {
  readonly id: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly approvedBy?: string;
  readonly ticket?: string;
  /** How often it was renewed, where it was. */
  readonly renewed?: number;
}

/** Do two documents say the same, wherever they say it? */
export function isSameWaiver(a: Waiver, b: Waiver): boolean {
  return sayingOf(a) === sayingOf(b);
}

function sayingOf({ place: _, where, ...rest }: Waiver): string {
  const said = Object.entries({ ...rest, ...where }).map(([key, { value }]) => [key, value] as const);
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}
