import { versionParts } from './semver.ts';

/**
 * The word of a prerelease that counts on and still ranks below the one before, because its letters and digits are compared as
 * one text: `rc10` after `rc9`. Undefined where that is not why a version is lower.
 */
export function countedAsText(from: string, to: string): string | undefined {
  const [before, after] = [versionParts(from), versionParts(to)];
  if (before?.core.join('.') !== after?.core.join('.')) return undefined;
  const [was, now] = [before?.prerelease?.split('.') ?? [], after?.prerelease?.split('.') ?? []];
  const at = now.findIndex((word, index) => word !== was[index]);
  const [old, next] = [numbered(was[at]), numbered(now[at])];
  if (old === undefined || next === undefined || old.letters !== next.letters) return undefined;
  return next.number > old.number ? now[at] : undefined;
}

function numbered(word = ''): { readonly letters: string; readonly number: bigint } | undefined {
  const [, letters, digits] = /^([0-9A-Za-z-]*[A-Za-z-])(\d+)$/.exec(word) ?? [];
  return letters === undefined || digits === undefined ? undefined : { letters, number: BigInt(digits) };
}
