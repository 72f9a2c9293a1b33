import type { Document } from '../../model/document.ts';
import { pathsUnder, type Snapshot } from '../../model/snapshot.ts';
import { readDocuments } from '../read.ts';
import { readPolicy } from './read.ts';

/** Every path that the policy of a tree was looked for at: what it extends, and the packs of catalogs, may lie anywhere. */
export function policyFiles(snapshot: Snapshot): ReadonlySet<string> {
  return readPolicy(snapshot, definitionsWithPacks(snapshot)).sought;
}

/** The definitions of a tree that may name a pack, and perhaps some that do not. */
export function definitionsWithPacks(snapshot: Snapshot): Document[] {
  return pathsUnder(snapshot, 'catalogs')
    .filter(path => mayNamePack(snapshot, path))
    .flatMap(path => readDocuments(snapshot, path, 'catalog'));
}

/** May a file be a definition that names a pack? Most name none, and need not be parsed to know it. */
export function mayNamePack(snapshot: Snapshot, path: string): boolean {
  if (!/^catalogs\/.*\.ya?ml$/s.test(path)) return false;
  return mayHaveKey(snapshot, path, 'policy');
}

/** May a YAML file have a key? It does not where it neither has its letters nor escapes any. */
export function mayHaveKey(snapshot: Snapshot, path: string, key: string): boolean {
  const text = new TextDecoder().decode(snapshot.bytes(path));
  return text.includes(key) || text.includes('\\');
}
