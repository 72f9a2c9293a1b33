import type { Survey } from '../load/survey.ts';

/** Enough to make nothing of what is done once for each portion, and too few to fill the memory. */
export const portionSize = 64;

/**
 * The folders of plugins, about so many at a time: each plugin can be looked at by itself, unless an entry speaks of it in other
 * words. With `lasting` the names of the folders say where a portion ends, so that one folder more or less moves few of them.
 */
export function portionsOf(
  { folders, handKept, definitions }: Survey,
  size: number,
  lasting = false,
): readonly (readonly string[])[] {
  const apart = handKept.length === 0 && !definitions.some(({ value }) => hasAliases(value));
  if (!apart || (folders.length <= size && !lasting)) return folders.length === 0 ? [] : [folders];
  const portions: string[][] = [];
  let portion: string[] = [];
  for (const folder of folders) {
    portion.push(folder);
    if (lasting ? portion.length < 2 * size && numberOf(folder) % size !== 0 : portion.length < size) continue;
    portions.push(portion);
    portion = [];
  }
  return portion.length === 0 ? portions : [...portions, portion];
}

// Which plugin an alias means is known only when all of them are.
function hasAliases(definition: unknown): boolean {
  const entries = (definition as { readonly entries?: unknown } | undefined)?.entries;
  if (typeof entries !== 'object' || entries === null) return false;
  return Object.values(entries).some(entry => typeof entry === 'object' && entry !== null && 'alias' in entry);
}

/** A number that a text always has, spread evenly (FNV-1a). */
function numberOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
