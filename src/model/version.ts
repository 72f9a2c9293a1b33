import { highestFirst } from './ranges.ts';

export { inRange, isRange } from './ranges.ts';

// The regular expression semver.org publishes; `semver.valid` also takes "v1.2.3", "=1.2.3" and blanks.
const official =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

/** Is this text a version by SemVer 2.0.0, to the letter? */
export function isSemver(text: string): boolean {
  return text.length <= 256 && official.test(text);
}

/** Does it have a prerelease part? */
export function isPrerelease(text: string): boolean {
  return official.exec(text)?.[4] !== undefined;
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
