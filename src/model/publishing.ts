/** How a definition wants its catalog to be published. */
export interface Publishing {
  /** Are releases made of it at all? */
  readonly release: boolean;
  /** `owner/repo` or an address; absent: the repository around. */
  readonly repository?: string;
  /** A branch that holds the unpacked catalog, for clients that add a repository at a ref. */
  readonly branch?: string;
  /** Does each version of a plugin get a tag, `{plugin}--v{version}`? */
  readonly pluginTags: boolean;
  /** Teams that the catalog is for and nobody else; none: it is for everybody. */
  readonly teams: readonly string[];
}
