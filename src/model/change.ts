import type { BaseFailure } from './base.ts';
import type { Loss } from './build.ts';
import type { Comparison } from './comparison.ts';
import type { Deprecation } from './deprecation.ts';
import type { Level } from './diagnostic.ts';
import type { Ledger, PublishedRecord } from './ledger.ts';
import type { Plugin } from './plugin.ts';
import type { Evidence } from './scan.ts';
import type { WaiverVerdict } from './waiving.ts';
import type { Workspace } from './workspace.ts';

/** What is judged: a tree, the tree it is compared with if there is one, and the day. */
export interface Change {
  readonly head: Workspace;
  readonly base?: Workspace;
  /** Why there is no base, although there should be one. */
  readonly baseFailure?: BaseFailure;
  /** Why nobody knows what was released, although it should be known. */
  readonly ledgerFailure?: BaseFailure;
  /** UTC day, `YYYY-MM-DD`, handed in from the edge. */
  readonly today: string;
  /** What the compiled catalogs could not carry, when they were compiled. */
  readonly losses: readonly Loss[];
  /** Committed files that differ from what compiling gives, when that was asked for. */
  readonly drift: readonly Drift[];
  /** Plugins that differ from the base or from what was released, where there is a base or a ledger. */
  readonly comparisons?: readonly Comparison[];
  /** Entries that lead elsewhere and say something else of what their plugin brings than in the base. */
  readonly outside?: readonly Comparison[];
  /** What a release could not use up of the files in `.changes/` that the change adds, where they are wanted. */
  readonly misannounced?: readonly Misannounced[];
  /** The newest state of the branch that the change goes to, where that is not the base. */
  readonly tip?: { readonly label: string };
  /** What waivers did about the findings of all other rules, once those are known. */
  readonly waivers?: readonly WaiverVerdict[];
  /** Records that were published, by `recordKey`, where a ledger is known. */
  readonly published?: ReadonlyMap<string, PublishedRecord>;
  /** Catalogs whose entries are the versions of their channel, and not those of a commit. */
  readonly chosen?: readonly string[];
  /** What was released so far, where that is known. */
  readonly ledger?: Ledger;
  /** What scanners said, where somebody asked for it. */
  readonly evidence?: Evidence;
  /** What the replacement in a record can do that its plugin cannot, where trees are compared; undefined where nobody can tell. */
  gainsIn?(record: Deprecation): readonly string[] | undefined;
  /** What a plugin of the judged tree can do that one of the base cannot, where trees are compared. */
  gainsOver?(was: Plugin, now: Plugin): readonly string[];
  /** The rules there are, for the one that holds the policy to them. */
  readonly rules?: readonly KnownRule[];
}

/** A file in `.changes/` that announces nothing, or for nobody. */
export interface Misannounced {
  readonly file: string;
  readonly because: string;
  readonly hint: string;
}

/** What a policy has to know of a rule. */
export interface KnownRule {
  readonly id: string;
  readonly level: Level;
  readonly core?: boolean;
  readonly scope?: 'plugin' | 'waivers';
  readonly compares?: true;
}

/** A committed catalog that is not what the sources compile to. */
export interface Drift {
  readonly file: string;
  readonly catalog: string;
  readonly how: 'missing' | 'differs' | 'left-over';
  /** First pointer at which the two differ, where both are JSON. */
  readonly pointer?: string;
}
