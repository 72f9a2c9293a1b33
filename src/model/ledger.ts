import type { BaseFailure } from './base.ts';
import type { Deprecation, Postponement } from './deprecation.ts';

/** One version of a plugin that users could get. */
export interface Release {
  readonly version: string;
  /** Digest of its versioned content: what may never change under this version. */
  readonly digest: string;
  /** UTC day of the first catalog that listed it. */
  readonly date?: string;
  /** Full id of the commit it was built from, and the folder it had there. */
  readonly commit?: string;
  readonly root?: string;
}

/** A record from `policies/deprecations/` as the newest release carries it: what people plan with. */
export interface PublishedRecord {
  /** UTC day of the first release that carried it; notice counts from here. */
  readonly firstPublished: string;
  readonly kind: Deprecation['kind'];
  readonly announced?: string;
  readonly deprecated?: string;
  readonly sunset?: string;
  readonly remove?: string;
  readonly effective?: string;
  readonly withdrawn?: string;
  /** Dates that were moved so far, in order. */
  readonly history: readonly Omit<Postponement, 'place'>[];
}

/** What was released so far: plugin name -> its releases, in the order they came. (name, version) -> digest is write-once. */
export interface Ledger {
  /** For people: where it was read. */
  readonly label: string;
  readonly releases: ReadonlyMap<string, readonly Release[]>;
  /** Published records by `recordKey`; they are never taken out. */
  readonly records: ReadonlyMap<string, PublishedRecord>;
  /** Renames that were published, by catalog: old name -> new name, or null for a plugin that is gone. They are never taken out. */
  readonly renames?: Renames;
}

/** Renames by catalog: old name -> new name, or null for a plugin that is gone. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** What a search for a published ledger came to. */
export type LedgerSearch =
  | { readonly kind: 'found'; readonly label: string; readonly text: string }
  /** There is none, or nobody looked. */
  | { readonly kind: 'none'; readonly because: string }
  /** There may be one, and it could not be read. */
  | ({ readonly kind: 'unavailable' } & BaseFailure);
