import type { Level } from './diagnostic.ts';
import type { Place, Said } from './place.ts';

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
  readonly graceDays: number;
  /** All layers merged, plain data, for rules that read further keys. */
  readonly value: Readonly<Record<string, unknown>>;
}

export interface NamePolicy {
  readonly pattern: string;
  readonly maxLength: number;
  /** Names that only their listed owners may use, and that others may not resemble. */
  readonly protected: readonly string[];
  /** Names closer than this many edits are confusable. */
  readonly minDistance: number;
}
