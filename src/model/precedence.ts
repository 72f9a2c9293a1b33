import compare from 'semver/functions/compare.js';
import type { Bump } from './bump.ts';
import { coreOf } from './core-version.ts';
import { nextVersion } from './next-version.ts';
import type { Versioning } from './versioning.ts';

/** Below, equal or above zero, by SemVer 2.0.0; build metadata does not count. Both are valid versions. */
export function compareVersions(a: string, b: string): number {
  return compare(a, b);
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
