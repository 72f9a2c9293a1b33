import { escapeOf, joinInside } from './path.ts';
import { existsIn, type Snapshot } from './snapshot.ts';

/** The repository path that a path written for files of a folder leads to; undefined when it is there, or when that cannot be said. */
export function missingPath(said: string, root: string, snapshot: Snapshot): string | undefined {
  if (/[\\$]/.test(said) || escapeOf(root, said) !== undefined) return undefined;
  const path = joinInside(root, said);
  if (path === undefined || path === root || existsIn(snapshot, path)) return undefined;
  for (let end = path.length; end > root.length; end = path.lastIndexOf('/', end - 1)) {
    const mode = snapshot.entries.get(path.slice(0, end))?.mode;
    if (mode === 'link' || mode === 'submodule') return undefined;
  }
  return path;
}
