/**
 * Does a path match a glob? `*` and `?` stay inside a segment, `**` spans segments, anything else is literal.
 * Our own because patterns come from pull requests: this one is linear per segment and cannot be made to hang.
 */
export function matchesGlob(path: string, glob: string): boolean {
  return matchSegments(path.split('/'), glob.replace(/\/$/, '').split('/'));
}

/** Does a single name match a pattern of `*` and `?`? */
export function matchesName(name: string, pattern: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      n++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

function matchSegments(path: readonly string[], glob: readonly string[]): boolean {
  let n = 0;
  let g = 0;
  let star = -1;
  let resume = 0;
  while (n < path.length) {
    if (g < glob.length && glob[g] === '**') {
      star = g++;
      resume = n;
    } else if (g < glob.length && matchesName(path[n] as string, glob[g] as string)) {
      n++;
      g++;
    } else if (star >= 0) {
      g = star + 1;
      n = ++resume;
    } else return false;
  }
  while (glob[g] === '**') g++;
  return g === glob.length;
}
