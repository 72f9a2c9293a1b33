/** What git says of the repository around a folder. */
export interface Clone {
  /** Its top on disk. */
  readonly root: string;
  /** Where the folder lies in it; empty for the top itself. */
  readonly below: string;
  /** The branch that is checked out, where one is. */
  readonly branch?: string;
  /** The branch that its origin names first, where the clone knows it. */
  readonly defaultBranch?: string;
  /** Does it end somewhere in the middle of history? */
  readonly isShallow: boolean;
  readonly hasOrigin: boolean;
}
