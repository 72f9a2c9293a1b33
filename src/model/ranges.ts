import rcompare from 'semver/functions/rcompare.js';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';

/** Is this a range npm's semver understands? */
export function isRange(text: string): boolean {
  return validRange(text) !== null;
}

/** Does a valid version lie in a valid range? */
export function inRange(version: string, range: string): boolean {
  return satisfies(version, range);
}

/** Valid versions, the highest first. */
export function highestFirst(versions: readonly string[]): readonly string[] {
  return [...versions].sort(rcompare);
}
