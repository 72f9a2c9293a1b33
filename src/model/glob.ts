/**
 * Does a path match a glob? `*` and `?` stay inside a segment, `**` spans segments, anything else is literal.
 * Our own because patterns come from pull requests: this one is linear per segment and cannot be made to hang.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const segments = path.split('/');
  const patterns = glob.replace(/\/$/, '').split('/');
  return runsThrough(segments, patterns, '**', matchesName);
}

/** Does a single name match a pattern of `*` and `?`? */
export function matchesName(name: string, pattern: string): boolean {
  return runsThrough(name, pattern, '*', (letter, wanted) => wanted === '?' || wanted === letter);
}

/** Matches from left to right; on a mismatch the last star takes one more and the rest is tried again. */
function runsThrough(
  items: ArrayLike<string>,
  patterns: ArrayLike<string>,
  star: string,
  matches: (item: string, pattern: string) => boolean,
): boolean {
  let item = 0;
  let pattern = 0;
  let lastStar = -1;
  let resume = 0;
  while (item < items.length) {
    const wanted = patterns[pattern];
    if (wanted === star) {
      lastStar = pattern++;
      resume = item;
    } else if (wanted !== undefined && matches(items[item] as string, wanted)) {
      item++;
      pattern++;
    } else if (lastStar >= 0) {
      pattern = lastStar + 1;
      item = ++resume;
    } else return false;
  }
  while (patterns[pattern] === star) pattern++;
  return pattern === patterns.length;
}
