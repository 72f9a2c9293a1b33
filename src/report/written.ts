/** The folder a build went to: the one that holds the index. */
export function outFolder(written: readonly string[]): string | undefined {
  const index = written.find(path => /(^|\/)catalog-index\.json$/.test(path));
  return index?.slice(0, Math.max(0, index.lastIndexOf('/')));
}

/** Paths with how many files they stand for: a folder inside the output folder is one line, whatever is in it. */
export function folded(written: readonly string[]): ReadonlyMap<string, number> {
  const out = outFolder(written);
  const counts = new Map<string, number>();
  for (const path of written) {
    const shown = out === undefined ? path : topOf(path, `${out}/`);
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return counts;
}

function topOf(path: string, prefix: string): string {
  const end = path.startsWith(prefix) ? path.indexOf('/', prefix.length) : -1;
  return end < 0 ? path : path.slice(0, end + 1);
}
