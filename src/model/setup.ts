/** A file of a setup: written, or left as it is. */
export interface SetupFile {
  readonly path: string;
  readonly is: 'new' | 'changed' | 'kept';
  readonly says: string;
}

/** What a setup did or would do, and whether a check passes with it. */
export interface SetUp {
  readonly files: readonly SetupFile[];
  /** What is to be known beside the files. */
  readonly notes: readonly string[];
  readonly written: readonly string[];
  readonly dry: boolean;
  /** Undefined until it was judged. */
  readonly check: {
    readonly passed: boolean;
    /** Findings that were there before and pass because of the ratchet. */
    readonly tolerated: number;
    readonly until?: string;
    readonly beside: string;
    readonly failing: readonly string[];
  };
  readonly next: readonly string[];
}
