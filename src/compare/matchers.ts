const everything = new Set(['', '*', '.*', '^.*$']);

/** Does one matcher of a hook match all that the other does, as far as plain names tell? */
export function coversMatcher(wide: string, narrow: string): boolean {
  if (everything.has(wide) || wide === narrow) return true;
  if (everything.has(narrow)) return false;
  const names = new Set(wide.split('|').map(name => name.trim()));
  return narrow.split('|').every(name => names.has(name.trim()));
}
