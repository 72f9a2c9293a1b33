import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { sha256, sumsText } from './sums.ts';

/**
 * One digest of all that is in `policies/`: SHA-256 of what `sha256sum` prints for its files by path. What extends a policy that
 * comes with the compiler, follows from the version of that.
 */
export function policiesDigest(snapshot: Snapshot): string {
  const files = pathsUnder(snapshot, 'policies').flatMap(path => {
    const bytes = snapshot.bytes(path);
    return bytes === undefined ? [] : [[path, bytes] as const];
  });
  return sha256(sumsText(new Map(files)));
}
