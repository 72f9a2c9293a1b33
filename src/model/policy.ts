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
  /** Pointer of a key of `value` -> the place that said it last; keys of a shipped pack lead to the line that extends it. */
  readonly origins: ReadonlyMap<string, Place>;
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
    const place = origins.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}
