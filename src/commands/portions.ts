import type { Survey } from '../load/survey.ts';

/** Enough to make nothing of what is done once for each portion, and too few to fill the memory. */
export const portionSize = 64;

/** The folders of plugins, some at a time: each plugin can be looked at by itself, unless an entry speaks of it in other words. */
export function portionsOf({ folders, handKept, definitions }: Survey, size: number): readonly (readonly string[])[] {
  const apart = handKept.length === 0 && !definitions.some(({ value }) => hasAliases(value));
  if (!apart || folders.length <= size) return folders.length === 0 ? [] : [folders];
  const portions: string[][] = [];
  for (let at = 0; at < folders.length; at += size) portions.push(folders.slice(at, at + size));
  return portions;
}

// Which plugin an alias means is known only when all of them are.
function hasAliases(definition: unknown): boolean {
  const entries = (definition as { readonly entries?: unknown } | undefined)?.entries;
  if (typeof entries !== 'object' || entries === null) return false;
  return Object.values(entries).some(entry => typeof entry === 'object' && entry !== null && 'alias' in entry);
}
