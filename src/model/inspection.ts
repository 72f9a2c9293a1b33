import type { Audit } from './audit.ts';
import type { Refusal } from './refusals.ts';
import type { Lock, LockedPlugin, SignedRelease, Signer } from './verification.ts';

/** What is in a release, whether or not anybody vouches for it. */
export interface Inspection {
  readonly label: string;
  /** UTC moment it holds for. */
  readonly at: string;
  /** Was it verified just now? */
  readonly verified: boolean;
  /** Why it was not; empty when it was. */
  readonly because: string;
  readonly refusals: readonly Refusal[];
  /** What the statement says; a mere claim unless verified. */
  readonly release?: SignedRelease;
  readonly signer?: Signer;
  readonly lock?: Lock;
  readonly since?: Since;
  /** What an auditor asks, where that is asked for. */
  readonly audit?: Audit;
}

/** What changed since an earlier release. */
export interface Since {
  readonly label: string;
  readonly serial?: number;
  readonly changes: readonly PluginChange[];
}

/** How one plugin differs between two locks. */
export type PluginChange =
  | { readonly kind: 'added'; readonly name: string; readonly now: LockedPlugin }
  | { readonly kind: 'removed'; readonly name: string; readonly was: LockedPlugin }
  | { readonly kind: 'updated'; readonly name: string; readonly was: LockedPlugin; readonly now: LockedPlugin };
