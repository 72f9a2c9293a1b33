// The regular expression semver.org publishes; `semver.valid` also takes "v1.2.3", "=1.2.3" and blanks.
const official =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

/** The largest of the three numbers that Claude Code 2.1.329 and npm's semver 7.8.6 read: with a larger one a text is no version to them. */
export const largestNumber = BigInt(Number.MAX_SAFE_INTEGER);

/** The numbers of a version as texts of digits, and its prerelease part. */
export interface VersionParts {
  readonly core: readonly [major: string, minor: string, patch: string];
  readonly prerelease?: string;
}

/** Is this text a version by SemVer 2.0.0, to the letter, and one whose numbers clients read? */
export function isSemver(text: string): boolean {
  return versionParts(text)?.core.every(isReadable) === true;
}

/** The parts of a version by SemVer 2.0.0, however large its numbers are; undefined when it is none. */
export function versionParts(text: string): VersionParts | undefined {
  if (text.length > 256) return undefined;
  const [whole, major = '', minor = '', patch = '', prerelease] = official.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { core: [major, minor, patch], ...(prerelease !== undefined && { prerelease }) };
}

/** The first number of a version by SemVer 2.0.0 that is larger than clients read; undefined when there is none. */
export function unreadNumber(text: string): string | undefined {
  return versionParts(text)?.core.find(number => !isReadable(number));
}

function isReadable(digits: string): boolean {
  return digits.length < 16 || BigInt(digits) <= largestNumber;
}
