import type { Snapshot } from './snapshot.ts';

/**
 * The paths that differ between two trees, where git tells only which objects do. Attributes say what git makes of an object on
 * disk, so a change of them may give files other bytes whose objects are the same; line ends are no difference.
 */
export function withConverted(changed: ReadonlySet<string>, head: Snapshot, base: Snapshot): ReadonlySet<string> {
  if (![...changed].some(path => /(?:^|\/)\.gitattributes$/.test(path))) return changed;
  const isOther = (path: string): boolean =>
    !changed.has(path) && base.entries.has(path) && !isAlike(head.bytes(path), base.bytes(path));
  return new Set([...changed, ...head.paths.filter(isOther)]);
}

function isAlike(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Buffer.compare(a, b) === 0 || withLineFeeds(a) === withLineFeeds(b);
}

function withLineFeeds(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
}
