import type { Finding } from './report.ts';

/** How the text of a file changes, as a unified diff. */
export interface FileDiff {
  readonly file: string;
  readonly diff: string;
}

/** A finding that could be mended and was not, with the reason. */
export interface Left {
  readonly finding: Finding;
  readonly because: string;
}

/** What mending a tree came to. */
export interface Mended {
  readonly fixed: readonly Finding[];
  readonly left: readonly Left[];
  /** How many more could be mended, but not without looking. */
  readonly withheld: number;
  readonly diffs: readonly FileDiff[];
  /** Paths written, relative to where the command ran. */
  readonly written: readonly string[];
  /** Was nothing to be written, whatever there is to mend? */
  readonly dry: boolean;
}
