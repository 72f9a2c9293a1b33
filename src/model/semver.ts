// The regular expression semver.org publishes; `semver.valid` also takes "v1.2.3", "=1.2.3" and blanks.
const official =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

/** The numbers of a version as texts of digits, and its prerelease part. */
export interface VersionParts {
  readonly core: readonly [major: string, minor: string, patch: string];
  readonly prerelease?: string;
}

/** Is this text a version by SemVer 2.0.0, to the letter? */
export function isSemver(text: string): boolean {
  return text.length <= 256 && official.test(text);
}

/** The parts of a version; undefined when it is none. */
export function versionParts(text: string): VersionParts | undefined {
  if (!isSemver(text)) return undefined;
  const [, major = '', minor = '', patch = '', prerelease] = official.exec(text) ?? [];
  return { core: [major, minor, patch], ...(prerelease !== undefined && { prerelease }) };
}
