import { hash } from 'node:crypto';
import type { ReleaseFiles } from '../model/release.ts';

/** SHA-256 of some bytes, in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** What `sha256sum` prints for these files, by name in code-unit order: `sha256sum --check` reads it. */
export function sumsText(files: ReadonlyMap<string, Uint8Array>): string {
  return inOrder(files)
    .map(([name, bytes]) => sumLine(name, sha256(bytes)))
    .join('');
}

/** Files by name in code-unit order. */
export function inOrder(files: ReleaseFiles): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

// As coreutils writes a name that would break its line.
function sumLine(name: string, sum: string): string {
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === name ? '' : '\\'}${sum}  ${escaped}\n`;
}
