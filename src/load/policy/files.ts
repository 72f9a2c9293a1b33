import { pathsUnder, type Snapshot } from '../../model/snapshot.ts';
import { readDocuments } from '../read.ts';
import { readPolicy } from './read.ts';

/** Every path that the policy of a tree was looked for at: what it extends, and the packs of catalogs, may lie anywhere. */
export function policyFiles(snapshot: Snapshot): ReadonlySet<string> {
  const naming = pathsUnder(snapshot, 'catalogs').filter(path => /\.ya?ml$/.test(path) && mentions(snapshot, path));
  return readPolicy(
    snapshot,
    naming.flatMap(path => readDocuments(snapshot, path, 'catalog')),
  ).sought;
}

// Most catalogs name no pack, and need not be parsed to know it.
function mentions(snapshot: Snapshot, path: string): boolean {
  return new TextDecoder().decode(snapshot.bytes(path)).includes('policy');
}
