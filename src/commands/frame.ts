import type { Survey } from '../load/survey.ts';
import { isBelow } from '../model/path.ts';
import { isRuling } from '../model/ruling.ts';

/** What of trees that are compared decides whether a path is in their frame. */
type Framed = Pick<Survey, 'definitions' | 'documents'>;

/**
 * Tells which paths say something about every plugin: policies with the packs they extend, wherever those lie, catalogs and
 * owners. Where no catalog is defined, all that lies in none of the plugins' folders is taken for it.
 */
export function frameOf(trees: readonly Framed[], folders: ReadonlySet<string>): (path: string) => boolean {
  const written = new Set(
    trees.flatMap(({ documents }) => documents.filter(({ role }) => role === 'policy').map(({ file }) => file)),
  );
  // Files that are compiled from definitions say nothing more than those.
  const areDefined = trees.every(({ definitions }) => definitions.length > 0);
  return path => written.has(path) || (areDefined ? isRuling(path) : !isBelow(path, folders));
}
