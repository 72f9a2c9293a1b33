import { matchesGlob } from '../model/glob.ts';
import type { Said } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import type { Discovery } from '../model/workspace.ts';
import { holdsManifest } from './manifests.ts';

/** Where plugins are looked for while no policy says it. */
export const defaultRoot: Said<string> = { value: 'plugins/*', place: { file: '.' } };

/** The plugin folders of a tree, in path order, and how they were found. */
export interface Found {
  readonly folders: readonly string[];
  readonly discovery: Discovery;
}

/**
 * Finds plugin folders: those a root of the policy matches and that hold a manifest,
 * and those the entries of hand-kept catalogs lead to, with or without one. Where there are none, and nobody stated
 * a root, the tree may be a plugin itself.
 */
export function discover(snapshot: Snapshot, policy: Policy, entryFolders: readonly string[]): Found {
  const roots = policy.roots.length > 0 ? policy.roots : [defaultRoot];
  const ignored = (folder: string): boolean => policy.ignore.some(glob => matchesGlob(folder, glob));
  const matching = candidates(snapshot, roots.map(rootGlob)).filter(folder => !ignored(folder));
  const folders = new Set(matching.filter(folder => holdsManifest(snapshot, folder)));
  const byRoots = folders.size > 0;
  if (!byRoots && policy.roots.length === 0 && entryFolders.length === 0 && holdsManifest(snapshot, ''))
    folders.add('');
  for (const root of entryFolders) if (isFolder(snapshot, root)) folders.add(root);
  return {
    folders: [...folders],
    discovery: {
      by: byRoots || entryFolders.length === 0 ? 'roots' : 'entries',
      roots,
      bare: matching.filter(folder => !folders.has(folder)),
    },
  };
}

function rootGlob({ value }: Said<string>): string {
  return value.replace(/^\.\//, '').replace(/\/$/, '');
}

// Folders at the depth a glob can match (`**`: any depth), and links and submodules that stand where a folder would.
function candidates(snapshot: Snapshot, globs: readonly string[]): string[] {
  const depths = new Set(globs.map(glob => (glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length)));
  const deepest = Math.max(...depths);
  const found = new Set<string>();
  let last = '';
  for (const { path, mode } of snapshot.entries.values()) {
    if (mode === 'link' || mode === 'submodule') found.add(path);
    let end = path.indexOf('/');
    for (let depth = 1; end >= 0 && depth <= deepest; depth++) {
      if (deepest === Number.POSITIVE_INFINITY || depths.has(depth)) {
        const folder = path.slice(0, end);
        if (folder !== last) found.add(folder);
        last = folder;
      }
      end = path.indexOf('/', end + 1);
    }
  }
  if (globs.includes('.')) found.add('');
  const matches = (folder: string): boolean =>
    globs.some(glob => (glob === '.' ? folder === '' : matchesGlob(folder, glob)));
  return [...found].filter(matches).sort();
}
