import canonicalize from 'canonicalize';
import type { PolicyFile, PolicyPack } from '../model/audit.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { sumLines } from '../model/sum-lines.ts';
import { sha256 } from './sums.ts';

/** Every file of `policies/`, and those that the policy is read from elsewhere, with its digest, by path. */
export function policyFiles(snapshot: Snapshot, behind: readonly string[]): readonly PolicyFile[] {
  const files = [...new Set([...pathsUnder(snapshot, 'policies'), ...behind])].flatMap(path => {
    const bytes = snapshot.bytes(path);
    return bytes === undefined ? [] : [{ path, sha256: sha256(bytes) }];
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One digest of all of them: SHA-256 of what `sha256sum` prints for its files by path. */
export function policiesDigest(files: readonly PolicyFile[]): string {
  return sha256(sumLines(files));
}

/** Policies that come with the compiler, each with the digest of what it says. */
export function policyPacks(packs: ReadonlyMap<string, unknown>): readonly PolicyPack[] {
  return [...packs].map(([name, value]) => ({ name, sha256: sha256(canonicalize(value) ?? '') }));
}
