import type { PolicyFile, PolicyPack, WaiverInForce } from './audit.ts';
import type { Refusal } from './refusals.ts';
import type { Skipped } from './report.ts';

/** Who signed, as far as the signature proves it. */
export type Signer =
  | { readonly kind: 'key'; readonly hint: string }
  | {
      readonly kind: 'workflow';
      readonly issuer: string;
      readonly identity: string;
      readonly repository: string;
      readonly repositoryId: string;
      readonly ref: string;
      /** `github-hosted` or `self-hosted`; empty where the certificate does not say. */
      readonly runner: string;
    };

/** One file of a release that is signed. */
export interface Subject {
  readonly name: string;
  readonly sha256: string;
}

/** What a signed release says of itself. */
export interface SignedRelease {
  readonly catalog: string;
  readonly name: string;
  readonly channel: string;
  readonly serial: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly previous?: { readonly serial: number; readonly statementSha256: string };
  readonly source: { readonly commit: string; readonly ref?: string };
  readonly compiler: { readonly name: string; readonly version: string };
  readonly policySha256: string;
  readonly targets: readonly string[];
  /** SHA-256 of the signed bytes. */
  readonly statementSha256: string;
  readonly subjects: readonly Subject[];
}

/** One plugin of a lock. */
export interface LockedPlugin {
  readonly name: string;
  readonly version?: string;
  /** Its folder in the archive; absent where only its source is named. */
  readonly path?: string;
  /** Its folder in the repository. */
  readonly root?: string;
  /** The commit it is taken from, where that is not the one of the release. */
  readonly commit?: string;
  /** Git tree id of what it ships, by SHA-256; absent where its source says where it is. */
  readonly gitTree?: string;
  /** Where a client gets it from, where that is elsewhere. */
  readonly source?: Readonly<Record<string, unknown>>;
  readonly state: string;
}

/** A `catalog.lock.json` as it is read. */
export interface Lock {
  readonly catalog: string;
  readonly channel: string;
  readonly asOf: string;
  readonly commit: string;
  readonly policySha256: string;
  /** What the digest of the policy is made of; absent in a lock that does not say. */
  readonly policyFiles?: readonly PolicyFile[];
  readonly policyPacks?: readonly PolicyPack[];
  /** The waivers in force; absent in a lock that does not say. */
  readonly waivers?: readonly WaiverInForce[];
  readonly tool: { readonly name: string; readonly version: string };
  readonly plugins: readonly LockedPlugin[];
  /** Of the AI Catalog without its signature, where the release has one. */
  readonly aiCatalogSha256?: string;
}

/** What became of looking at one release. */
export interface Verification {
  /** The folder, as it was asked for. */
  readonly label: string;
  /** UTC moment it holds for. */
  readonly at: string;
  /** What the release says; there only once its signature is known to be good. */
  readonly release?: SignedRelease;
  readonly signer?: Signer;
  readonly lock?: Lock;
  readonly refusals: readonly Refusal[];
  readonly skipped: readonly Skipped[];
  /** Good news and decisions worth telling. */
  readonly notes: readonly string[];
}

/** How much is read at most, in bytes; more is refused before it is read. */
export interface Limits {
  readonly statement: number;
  readonly file: number;
  readonly unpacked: number;
  readonly entries: number;
}

const MiB = 1024 * 1024;

/** More than any catalog needs. */
export const limits: Limits = { statement: 4 * MiB, file: 256 * MiB, unpacked: 512 * MiB, entries: 200_000 };
