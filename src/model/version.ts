import { highestFirst } from './precedence.ts';
import { isSemver, versionParts } from './semver.ts';

export { nextVersion, type ZeroMajor } from './next-version.ts';
export { inRange, inWideRange, isRange } from './ranges.ts';
export { isSemver } from './semver.ts';

/** Does it have a prerelease part? */
export function isPrerelease(text: string): boolean {
  return versionParts(text)?.prerelease !== undefined;
}

/** The highest of those that are versions. */
export function highestVersion(texts: readonly string[]): string | undefined {
  return highestFirst(texts.filter(isSemver))[0];
}

/** What the author may have meant: `v1.2` -> `1.2.0`, `01.2.3` -> `1.2.3`; undefined when there is no good guess. */
export function nearestSemver(text: string): string | undefined {
  const parts = /^\s*[vV=]*\s*(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?([-+].*)?\s*$/.exec(text);
  if (parts === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', rest = ''] = parts;
  const guess = `${Number(major)}.${Number(minor)}.${Number(patch)}${rest}`;
  return isSemver(guess) && guess !== text ? guess : undefined;
}
