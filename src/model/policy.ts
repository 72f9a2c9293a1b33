import type { Level } from './diagnostic.ts';
import type { Place, Said } from './place.ts';

/** The newest rule set there is. */
export const latestEdition = 1;

/** What a policy says about one rule. */
export interface RuleSetting {
  readonly level?: Level | 'off';
  readonly options: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** The resolved policy of a repository: its layers merged, later wins. */
export interface Policy {
  readonly name: string;
  /** The entry policy, absent when the built-in defaults apply. */
  readonly file?: string;
  readonly roots: readonly Said<string>[];
  readonly ignore: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly failOn: Level;
  readonly names: NamePolicy;
  readonly limits: { readonly pluginBytes: number; readonly files: number; readonly skillBytes: number };
  /** All layers merged, plain data, for rules that read further keys. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Pointer of a key of `value` -> who said it last. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** The rule set it was written for: rules of a later one arrive as info. */
  readonly edition: number;
  /** Parts of the repository that are judged differently, in the order in which they apply. */
  readonly scopes: readonly Scope[];
  /** What a lock held back. */
  readonly refused: readonly Refused[];
  /** The same policy where these of its scopes hold as well. */
  within(scopes: readonly Scope[]): Policy;
}

/** Who said a key last. */
export interface Origin {
  /** Keys of a shipped pack lead to the line that extends it. */
  readonly place: Place;
  /** `builtin:strict`, where a shipped pack said it. */
  readonly pack?: string;
  /** Name of the scope that said it. */
  readonly scope?: string;
}

/** A part of the repository, and what holds there. */
export interface Scope {
  readonly name: string;
  readonly place: Place;
  /** Keys of `match` are ANDed, their values ORed; `except` takes out again. */
  readonly match: Readonly<Record<string, unknown>>;
  readonly except?: Readonly<Record<string, unknown>>;
  /** Its sections, as written. */
  readonly says: Readonly<Record<string, unknown>>;
}

/** A key that a proposed policy makes looser than the one in force, or otherwise. */
export interface Loosened {
  readonly pointer: string;
  /** `mcp.hosts.allow`, `the level of security/secret`. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  /** It is neither looser nor stricter, only otherwise. */
  readonly fixed: boolean;
  /** The scope in which it is so; everywhere without one. */
  readonly scope?: string;
  /** Where the proposed policy says it, and where the one in force did. */
  readonly at?: Place;
  readonly was?: Place;
}

/** A key that a later layer or scope would have weakened, although it is locked. */
export interface Refused {
  readonly pointer: string;
  /** `mcp.hosts.allow`, `the level of security/secret`. */
  readonly key: string;
  /** What it was when it was locked, and what somebody wanted. */
  readonly before: unknown;
  readonly after: unknown;
  /** The key knows no stricter direction: locked, it may not change at all. */
  readonly fixed: boolean;
  /** Who wanted it. */
  readonly at: Origin;
  readonly lock: { readonly pattern: string; readonly place: Place };
  /** Who had said the locked value. */
  readonly lockedAt?: Origin;
}

export interface NamePolicy {
  readonly pattern: string;
  readonly maxLength: number;
  /** Names that only their listed owners may use, and that others may not resemble. */
  readonly protected: readonly string[];
  /** Names closer than this many edits are confusable. */
  readonly minDistance: number;
}

/** The place that said the key at a pointer, or the nearest key around it. */
export function originOf({ origins }: Pick<Policy, 'origins'>, pointer: string): Place | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const origin = origins.get(at);
    if (origin !== undefined) return origin.place;
  }
  return undefined;
}
