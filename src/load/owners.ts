import { matchesGlob } from '../model/glob.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { readText } from './read.ts';

/** GitHub reads the first of these. */
const files = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** The CODEOWNERS file that counts, where there is one. */
export function ownersFile(snapshot: Snapshot): string | undefined {
  return files.find(path => snapshot.entries.has(path));
}

/** Who owns a folder by CODEOWNERS: the last matching line wins; empty where there is no file or no owner. */
export function readOwners(snapshot: Snapshot): (folder: string) => readonly string[] {
  const file = ownersFile(snapshot);
  const read = file === undefined ? undefined : readText(snapshot, file);
  if (read === undefined || 'fault' in read) return () => [];
  const lines = read.text.split('\n').flatMap(line => {
    const [pattern, ...owners] = line.replace(/#.*/, '').trim().split(/\s+/);
    return pattern === undefined || pattern === '' ? [] : [{ globs: globsOf(pattern), owners }];
  });
  lines.reverse();
  return folder => lines.find(line => line.globs.some(glob => matchesGlob(folder, glob)))?.owners ?? [];
}

// A pattern without an inner slash matches at any depth; one that names a folder matches all below it.
function globsOf(pattern: string): string[] {
  const anchored = pattern.replace(/\/$/, '').includes('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const glob = anchored ? bare : `**/${bare}`;
  return [glob, `${glob}/**`];
}
