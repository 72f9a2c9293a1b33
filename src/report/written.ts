/** What a build wrote, told apart: files of the repository itself, and the output folder with what is in it. */
export interface Written {
  readonly committed: readonly string[];
  /** The folder that holds the index; undefined when no build was written. */
  readonly out: string | undefined;
  /** Files at the top of the output folder, and folders there with how many files are in them. */
  readonly inside: ReadonlyMap<string, number>;
}

/** Sorts the paths of a report by where they lie. */
export function sortWritten(written: readonly string[]): Written {
  const out = outFolder(written);
  const prefix = out === undefined || out === '' ? '' : `${out}/`;
  const committed: string[] = [];
  const inside = new Map<string, number>();
  for (const path of written) {
    if (out === undefined || !path.startsWith(prefix)) committed.push(path);
    else {
      const top = topOf(path.slice(prefix.length));
      inside.set(top, (inside.get(top) ?? 0) + 1);
    }
  }
  return { committed, out, inside };
}

/** The folder a build went to: the one that holds the index. */
export function outFolder(written: readonly string[]): string | undefined {
  const index = written.find(path => /(^|\/)catalog-index\.json$/.test(path));
  return index?.slice(0, Math.max(0, index.lastIndexOf('/')));
}

function topOf(path: string): string {
  const end = path.indexOf('/');
  return end < 0 ? path : path.slice(0, end + 1);
}
