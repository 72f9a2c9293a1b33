import type { BaseFailure } from './base.ts';
import { coreOf } from './core-version.ts';
import type { Deprecation, Postponement } from './deprecation.ts';
import { isSemver } from './semver.ts';

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
  /** Catalog -> UTC day of its first release with this version: soaking counts from here. */
  readonly catalogs?: ReadonlyMap<string, string>;
}

/** A plugin as it was taken back. */
export interface TakenBack {
  readonly version?: string;
  readonly gitTree: string;
}

/** A release that gave users of a catalog what an earlier one had. */
export interface Rollback {
  readonly catalog: string;
  /** UTC day. */
  readonly on: string;
  /** The release whose content it has. */
  readonly to: number;
  /** The release that was taken back. */
  readonly from: number;
  /** What its users had that they have no more: plugin -> version and tree id. */
  readonly taken: ReadonlyMap<string, TakenBack>;
  readonly because: string;
  /** UTC day since when that may be released again all the same. */
  readonly again?: string;
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
  /** UTC day of the newest release in it: time never runs backwards. */
  readonly asOf?: string;
  /** In the order they came; never taken out. */
  readonly rollbacks?: readonly Rollback[];
}

/** The releases of one plugin in the order they came: by day, those of one day by version, those without a day last. */
export function inOrderOfRelease(releases: readonly Release[]): readonly Release[] {
  return releases.toSorted((a, b) => byText(a.date ?? last, b.date ?? last) || byVersion(a.version, b.version));
}

const last = '9999-12-31';

function byVersion(a: string, b: string): number {
  if (!isSemver(a) || !isSemver(b)) return Number(isSemver(b)) - Number(isSemver(a)) || byText(a, b);
  const [one, other] = [coreOf(a), coreOf(b)];
  const at = one.findIndex((number, index) => number !== other[index]);
  if (at >= 0) return (one[at] ?? 0n) < (other[at] ?? 0n) ? -1 : 1;
  return byText(a, b);
}

/** Orders texts by code unit. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Renames by catalog: old name -> new name, or null for a plugin that is gone. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** A ledger as it was found. */
export interface LedgerFile {
  /** For people: where it was read. */
  readonly label: string;
  readonly text: string;
}

/** What a search for a published ledger came to. */
export type LedgerSearch =
  | (LedgerFile & {
      readonly kind: 'found';
      /** The newest of the other catalogs, the newest first. */
      readonly others?: readonly LedgerFile[];
    })
  /** There is none, or nobody looked. */
  | { readonly kind: 'none'; readonly because: string }
  /** There may be one, and it could not be read. */
  | ({ readonly kind: 'unavailable' } & BaseFailure);
