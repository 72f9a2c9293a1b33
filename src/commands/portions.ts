import type { Survey } from '../load/survey.ts';

/** Enough to make nothing of what is done once for each portion, and too few to fill the memory. */
export const portionSize = 64;

/** The folders of plugins, so many at a time where each plugin can be looked at by itself, else all at once. */
export function portionsOf(seen: Survey, size: number): readonly (readonly string[])[] {
  const { folders } = seen;
  if (folders.length === 0) return [];
  if (folders.length <= size || !areApart(seen)) return [folders];
  return Array.from({ length: Math.ceil(folders.length / size) }, (_, at) => folders.slice(at * size, (at + 1) * size));
}

/** Can each plugin be looked at by itself? Not where an entry speaks of it in other words. */
export function areApart({ handKept, definitions }: Survey): boolean {
  return handKept.length === 0 && !definitions.some(({ value }) => hasAliases(value));
}

// Which plugin an alias means is known only when all of them are.
function hasAliases(definition: unknown): boolean {
  const entries = (definition as { readonly entries?: unknown } | undefined)?.entries;
  if (typeof entries !== 'object' || entries === null) return false;
  return Object.values(entries).some(entry => typeof entry === 'object' && entry !== null && 'alias' in entry);
}
