import rcompare from 'semver/functions/rcompare.js';
import satisfies from 'semver/functions/satisfies.js';
import subset from 'semver/ranges/subset.js';
import validRange from 'semver/ranges/valid.js';

/** Is this a range npm's semver understands? */
export function isRange(text: string): boolean {
  return validRange(text) !== null;
}

/** Does a valid version lie in a valid range? */
export function inRange(version: string, range: string): boolean {
  return satisfies(version, range);
}

/** The same, where a range also takes the prereleases between its ends. */
export function inWideRange(version: string, range: string): boolean {
  return satisfies(version, range, { includePrerelease: true });
}

/** Does each version that lies in one valid range lie in the other, too? */
export function isWithin(range: string, wider: string): boolean {
  return subset(range, wider);
}

/** Valid versions, the highest first. */
export function highestFirst(versions: readonly string[]): readonly string[] {
  return [...versions].sort(rcompare);
}
