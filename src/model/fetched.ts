import type { PluginChange } from './inspection.ts';
import type { Refusal } from './refusals.ts';
import type { SignedRelease, Signer } from './verification.ts';

/** Where releases come from. */
export type FetchSource =
  | { readonly kind: 'github'; readonly repository: string }
  | { readonly kind: 'folder'; readonly path: string };

/** A release by what its tag, or its statement, says of it; nobody vouches for that yet. */
export interface Offered {
  readonly name: string;
  readonly serial: number;
}

/** One page of a list of releases as it was last seen. */
export interface SeenPage {
  readonly etag: string;
  readonly more: boolean;
  readonly releases: readonly Offered[];
}

/** A release that is installed. */
export interface Installed {
  readonly serial: number;
  readonly statementSha256: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly folders: readonly string[];
  readonly catalogs: readonly string[];
}

/** What a folder that releases are fetched into knows of itself. */
export interface FetchState {
  readonly source?: FetchSource;
  /** What clients call the catalog. */
  readonly catalog?: string;
  readonly pin?: number;
  readonly installed?: Installed;
  /** Releases before it whose folders are kept, newest first. */
  readonly earlier: readonly { readonly serial: number; readonly folders: readonly string[] }[];
  /** All that was ever begun to be written there, and not yet taken away. */
  readonly owned: { readonly folders: readonly string[]; readonly catalogs: readonly string[] };
  readonly pages: readonly SeenPage[];
  /** The memory that keeps older releases out, as text. */
  readonly memory?: string;
}

/** What became of a fetch. */
export interface Fetched {
  readonly dir: string;
  readonly source: string;
  /** `installed` for the first time, `updated` to another release, `repaired`, already `current`, or `refused`. */
  readonly outcome: 'installed' | 'updated' | 'repaired' | 'current' | 'refused';
  readonly catalog?: string;
  /** Serial of the release that was there before. */
  readonly before?: number;
  /** The release that is there now. */
  readonly release?: SignedRelease;
  readonly signer?: Signer;
  readonly changes: readonly PluginChange[];
  /** Folders of plugins that were written, and those that were there and whole. */
  readonly written: number;
  readonly reused: number;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly string[];
}

/** What is told of a plugin that goes, by the status of a release. */
export interface Retiring {
  readonly name: string;
  readonly state: string;
  readonly sunset?: string;
  readonly remove?: string;
  readonly replacement?: string;
}

/** How what is installed stands beside what there is. */
export interface Outdated {
  readonly dir: string;
  readonly source: string;
  readonly catalog: string;
  readonly at: string;
  readonly installed: { readonly serial: number; readonly expiresAt: string; readonly pin?: number };
  /** The newest release that is believed; absent where it is the installed one. */
  readonly newest?: { readonly serial: number; readonly issuedAt: string; readonly expiresAt: string };
  readonly changes: readonly PluginChange[];
  /** Plugins of the newest release that go, and did not in the installed one, or go on other days. */
  readonly retiring: readonly Retiring[];
  readonly refusals: readonly Refusal[];
  readonly notes: readonly string[];
}
