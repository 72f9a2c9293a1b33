/** A tag of a repository, and the commit it leads to. */
export interface Tag {
  readonly name: string;
  /** Full id. */
  readonly commit: string;
  /** UTC day on which it was made; of a plain tag, that of the commit. */
  readonly day?: string;
}
