import type { BaseFailure } from '../model/base.ts';
import type { Loss } from '../model/build.ts';
import type { Change, Drift } from '../model/change.ts';
import type { ClientId } from '../model/client.ts';
import type { Found, Level } from '../model/diagnostic.ts';
import type { PublishedRecord } from '../model/ledger.ts';
import type { Tree } from '../model/snapshot.ts';

/** One example of a rule: a tree (and its base), and the places the rule points at. It is a test and a part of the docs page. */
export interface Example {
  readonly base?: Tree;
  readonly head: Tree;
  /** The newest state of the branch it goes to, where that is not the base. */
  readonly tip?: Tree;
  /** What was released: plugin -> version -> whose content it has (`base`, `head`, `other`, or `gone` where its commit is not here), and perhaps the day. */
  readonly ledger?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Records that were published, by `plugin` or `plugin#component`; of kind `deprecate` and with no history unless told. */
  readonly published?: Readonly<Record<string, Partial<PublishedRecord> & Pick<PublishedRecord, 'firstPublished'>>>;
  /** What channels choose from: plugin -> version -> days since when catalogs have it, `acme=2026-11-20 acme-stable=2026-11-27`. */
  readonly released?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Catalogs whose entries are the versions of their channel. */
  readonly chosen?: readonly string[];
  /** Renames that were published: catalog -> old name -> new name, or null. */
  readonly renamed?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** SARIF logs that are handed in, by the names of their files. */
  readonly evidence?: Readonly<Record<string, object>>;
  /** The one client it is judged for, where it is not judged for all its targets. */
  readonly client?: ClientId;
  /** Why its base could not be looked at. */
  readonly baseFailure?: BaseFailure;
  /** Why nobody knows what was released. */
  readonly ledgerFailure?: BaseFailure;
  /** What compiling found to differ, for rules about committed output. */
  readonly drift?: readonly Drift[];
  /** What compiling could not carry, for rules about that. */
  readonly losses?: readonly Loss[];
  /** UTC day; `2026-11-20` unless told. */
  readonly today?: string;
  /** `file#/pointer` of every finding of this rule, in order; empty: the rule stays quiet. */
  readonly finds: readonly string[];
}

/** One thing that can be wrong: how it is told, why it matters, trees that show it, and the search for it. */
export interface Rule {
  /** `area/fault`: says what is wrong, never what to do. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /**
   * `plugin`: looks at plugins one by one, at their files, documents and entries, and at the documents of no plugin. It is
   * then shown a few plugins at a time, while their documents are at hand, and what it says must not depend on which.
   * `waivers`: looks at what waivers did about the findings of all other rules, and is shown a change after them.
   * Without it a rule sees all plugins at once, and of them no document, no manifest's own value and no declared path.
   */
  readonly scope?: 'plugin' | 'waivers';
  /** Does it find what differs from something else than the tree? Then a finding may be gone while nothing was mended. */
  readonly compares?: true;
  /** A core rule cannot be switched off: without it the output would be wrong for a client. */
  readonly core?: boolean;
  /** Does it run only where a policy gives it a level? For what is a matter of taste. */
  readonly asked?: true;
  /** Can the finding be mended by machine? */
  readonly fix?: 'safe' | 'unsafe';
  readonly since: string;
  /** The first edition of the rule set that has it; 1 unless told. Under a policy of an earlier one it informs. */
  readonly edition?: number;
  /** Why it matters, with the real incident or the client and version that behave so. */
  readonly why: string;
  readonly source?: string;
  readonly examples: Readonly<Record<string, Example>>;
  check(change: Change): Iterable<Found>;
}

/** What judging needs of a rule; reasons and examples are for people. */
export type JudgingRule = Omit<Rule, 'why' | 'source' | 'examples'>;

/** Gives a rule its type where it is written. */
export function rule(definition: Rule): Rule {
  return definition;
}
