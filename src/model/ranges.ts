import satisfies from 'semver/functions/satisfies.js';
import subset from 'semver/ranges/subset.js';
import validRange from 'semver/ranges/valid.js';

/** Is this a range npm's semver understands? */
export function isRange(text: string): boolean {
  return validRange(text) !== null;
}

/** Does a version lie in a range? No where either is none that npm's semver reads. */
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
