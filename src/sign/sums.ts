import { hash } from 'node:crypto';
import type { ReleaseFiles } from '../model/release.ts';
import { sumLines } from '../model/sum-lines.ts';

/** SHA-256 of some bytes, in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** What `sha256sum` prints for these files, by name in code-unit order: `sha256sum --check` reads it. */
export function sumsText(files: ReadonlyMap<string, Uint8Array>): string {
  return sumLines([...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes) })));
}

/** Files by name in code-unit order. */
export function inOrder(files: ReleaseFiles): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}
