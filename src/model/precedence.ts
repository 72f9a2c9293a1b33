import type { Bump } from './bump.ts';
import { coreOf } from './core-version.ts';
import { nextVersion } from './next-version.ts';
import { versionParts } from './semver.ts';
import type { Versioning } from './versioning.ts';

/** Below, equal or above zero, by SemVer 2.0.0; build metadata does not count. Both are versions, with numbers of any size. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [coreOf(a), coreOf(b)];
  const at = one.findIndex((number, index) => number !== other[index]);
  if (at >= 0) return (one[at] ?? 0n) < (other[at] ?? 0n) ? -1 : 1;
  return comparePrereleases(versionParts(a)?.prerelease, versionParts(b)?.prerelease);
}

/** Versions, the highest first. */
export function highestFirst(versions: readonly string[]): readonly string[] {
  return versions.toSorted((a, b) => compareVersions(b, a));
}

/** A version without a prerelease part is above all that have one. */
function comparePrereleases(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [one, other] = [a.split('.'), b.split('.')];
  for (const [at, mine] of one.entries()) {
    const theirs = other[at];
    if (theirs === undefined) return 1;
    const order = compareIdentifiers(mine, theirs);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Numbers by size and below all words, words by code unit. */
function compareIdentifiers(a: string, b: string): number {
  if (a === b) return 0;
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return (isNumber ? BigInt(a) < BigInt(b) : a < b) ? -1 : 1;
}

/** What a step between two valid versions lets a change be, below 1.0.0 as the policy reads it. */
export function coveredBy(from: string, to: string, zeroMajor: Versioning['zeroMajor']): Bump {
  const [was, now] = [coreOf(from), coreOf(to)];
  const at = was.findIndex((number, index) => number !== now[index]);
  if (at < 0) return 'none';
  if (was[0] === 0n && zeroMajor !== 'strict') {
    if (zeroMajor === 'any' || at === 0 || was[1] === 0n) return 'major';
    return at === 1 ? 'major' : 'minor';
  }
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}

/** The versions that come right after: patch, minor, major. */
export function successorsOf(version: string): readonly [patch: string, minor: string, major: string] {
  const [major, minor, patch] = coreOf(version);
  return [`${major}.${minor}.${patch + 1n}`, `${major}.${minor + 1n}.0`, `${major + 1n}.0.0`];
}

/** The smallest final version above this one that lets a change be so large. */
export function smallestFor(version: string, needed: Bump, zeroMajor: Versioning['zeroMajor']): string {
  return nextVersion(coreOf(version).join('.'), needed === 'none' ? 'patch' : needed, zeroMajor);
}
