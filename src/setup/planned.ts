/** One file that a setup wants, and why it stands as it does. */
export interface Planned {
  readonly path: string;
  /** Undefined where what is there stays as it is. */
  readonly text?: string;
  /** What it is for, or why it is left alone. */
  readonly says: string;
}

/** The text of a file of the tree; undefined where it is not there. */
export type TextAt = (path: string) => string | undefined;

/** Plans a file of which nothing can be kept: what is there stays, unless it may be replaced. */
export function wholeFile(path: string, text: string, says: string, at: TextAt, force: boolean): Planned {
  const was = at(path);
  if (was === undefined) return { path, text, says };
  if (was === text) return { path, says: 'is there already, just so' };
  return force
    ? { path, text, says: `${says}; replaces what was there` }
    : { path, says: 'is there already; --force replaces it' };
}
