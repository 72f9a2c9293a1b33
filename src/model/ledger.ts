import type { BaseFailure } from './base.ts';

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

/** What was released so far: plugin name -> its releases, in the order they came. (name, version) -> digest is write-once. */
export interface Ledger {
  /** For people: where it was read. */
  readonly label: string;
  readonly releases: ReadonlyMap<string, readonly Release[]>;
}

/** What a search for a published ledger came to. */
export type LedgerSearch =
  | { readonly kind: 'found'; readonly label: string; readonly text: string }
  /** There is none, or nobody looked. */
  | { readonly kind: 'none'; readonly because: string }
  /** There may be one, and it could not be read. */
  | ({ readonly kind: 'unavailable' } & BaseFailure);
