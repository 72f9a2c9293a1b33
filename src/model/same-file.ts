import type { Snapshot } from './snapshot.ts';

/** Is a file of one tree the same as one of another, byte for byte and in its mode, a submodule by its commit? Git's own ids are believed where both trees have them. */
export function isSameFile(file: string, before: Snapshot, other: string, after: Snapshot): boolean {
  const [entry, partner] = [before.entries.get(file), after.entries.get(other)];
  if (entry?.mode !== partner?.mode || entry?.commit !== partner?.commit) return false;
  const [was, now] = [before.id?.(file), after.id?.(other)];
  if (was !== undefined && now !== undefined && was.length === now.length) return was === now;
  return sameBytes(before.bytes(file), after.bytes(other));
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);
}
