import { matchesGlob } from '../model/glob.ts';
import type { Said } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import type { Discovery } from '../model/workspace.ts';
import { holdsManifest } from './manifests.ts';

const defaultRoot: Said<string> = { value: 'plugins/*', place: { file: '.' } };

/** The plugin folders of a tree, in path order, and how they were found. */
export interface Found {
  readonly folders: readonly string[];
  readonly discovery: Discovery;
}

/**
 * Finds plugin folders: those a root of the policy matches and that hold a manifest,
 * and those the entries of hand-kept catalogs lead to, with or without one.
 */
export function discover(snapshot: Snapshot, policy: Policy, entryFolders: readonly string[]): Found {
  const roots = policy.roots.length > 0 ? policy.roots : [defaultRoot];
  const matching = candidates(
    snapshot,
    roots.map(root => root.value),
  ).filter(folder => !policy.ignore.some(glob => matchesGlob(folder, glob)));
  const folders = new Set(matching.filter(folder => holdsManifest(snapshot, folder)));
  const bare = matching.filter(folder => !folders.has(folder) && !entryFolders.includes(folder));
  const byRoots = folders.size > 0;
  for (const folder of entryFolders) if (isFolder(snapshot, folder)) folders.add(folder);
  return {
    folders: [...folders].sort(),
    discovery: { by: byRoots || entryFolders.length === 0 ? 'roots' : 'entries', roots, bare },
  };
}

// Folders at the depth a glob can match (`**`: any depth), and links and submodules that stand where a folder would.
function candidates(snapshot: Snapshot, globs: readonly string[]): string[] {
  const cleaned = globs.map(glob => glob.replace(/^\.\//, '').replace(/\/$/, ''));
  const depths = new Set(cleaned.map(glob => (glob.includes('**') ? 0 : glob.split('/').length)));
  const found = new Set<string>();
  let last = '';
  for (const { path, mode } of snapshot.entries.values()) if (mode === 'link' || mode === 'submodule') found.add(path);
  for (const path of snapshot.paths) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (folder === last) continue;
    last = folder;
    const parts = folder.split('/').slice(0, -1);
    for (const depth of depths) {
      if (depth === 0) for (let n = 1; n <= parts.length; n++) found.add(parts.slice(0, n).join('/'));
      else if (parts.length >= depth) found.add(parts.slice(0, depth).join('/'));
    }
  }
  if (cleaned.includes('.')) found.add('');
  return [...found]
    .filter(folder => cleaned.some(glob => (glob === '.' ? folder === '' : matchesGlob(folder, glob))))
    .sort();
}
