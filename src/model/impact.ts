/** A key of the policy that a change sets otherwise; values as text, cut. */
export interface ChangedKey {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** `other`: neither looser nor stricter. */
  readonly how: 'looser' | 'stricter' | 'other';
  /** The scope in which it is so; everywhere without one. */
  readonly scope?: string;
}

/** A plugin that the proposed policy judges otherwise than the one that holds. */
export interface ChangedVerdict {
  readonly plugin: string;
  readonly to: 'passes' | 'fails';
  /** The rules that make the difference. */
  readonly rules: readonly string[];
}

/** What users of a catalog see otherwise than before: of one of its plugins, or of all. */
export interface ChangedEntry {
  readonly catalog: string;
  readonly plugin?: string;
  /** `goes`, `appears`, or the field that is another. */
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
}

/** Whom a change of policies and catalogs hits, once it is merged. */
export interface Impact {
  readonly keys: readonly ChangedKey[];
  readonly verdicts: readonly ChangedVerdict[];
  readonly entries: readonly ChangedEntry[];
}
