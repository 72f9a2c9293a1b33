import type { Place } from './place.ts';

/** One change of one file: a value, a key or a stretch of text, and everything around it as it was. */
export type Edit =
  /** The JSON value to stand there; a key that is absent is added, and so is the item after the last of a list. */
  | { readonly at: Place; readonly value: unknown }
  /** Takes the key with its value, or the item of a list, away. */
  | { readonly at: Place; readonly remove: true }
  /** Another name for the key; what it says stays. */
  | { readonly at: Place; readonly key: string }
  /** Quotes around a YAML value, which then is the text that was written. */
  | { readonly at: Place; readonly quote: true }
  /** Other text for the span of the place; as in every span the byte order mark does not count. */
  | { readonly at: Place; readonly text: string }
  /** Takes the byte order mark away. */
  | { readonly at: Place; readonly bom: false };

/** Edits of one file. */
export interface FileEdit {
  readonly file: string;
  readonly edits: readonly Edit[];
}

/** How a finding can be mended by machine: all of its edits together, or none. */
export interface Fix {
  /** Can it be applied without looking? */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}
