import type { Bump } from './bump.ts';
import { bumps } from './bump.ts';
import { readOnce } from './policy-section.ts';
import type { Profile } from './surface.ts';

/** How a repository wants versions to move. */
export interface Versioning {
  /** `semver`; or `calver` and `none`, which only ask for another version when content changes. */
  readonly scheme: 'semver' | 'calver' | 'none';
  /** When a version has to rise: before the release, in each pull request, by a file that announces it, in pull requests of their own, or never. */
  readonly mode: 'per-release' | 'per-pull-request' | 'change-files' | 'release-train' | 'commit';
  readonly profile: Profile;
  /** What to measure from: what was released, or the base even where releases are known. */
  readonly baseline: 'released' | 'merge-base';
  readonly zeroMajor: 'cargo' | 'strict' | 'any';
  /** Where prereleases may be: in catalogs that are no stable ones, nowhere, or everywhere. */
  readonly prerelease: 'preview-only' | 'forbid' | 'allow';
  readonly buildMetadata: 'forbid' | 'ignore';
  /** Globs of files that ship and need no new version. */
  readonly unversioned: readonly string[];
  /** Change id -> bump, where the policy sees it otherwise. */
  readonly levels: Readonly<Record<string, Bump>>;
  /** How other catalogs of a plugin measure its differences, where scopes say so: what asks for most counts. */
  readonly beside?: readonly Pick<Versioning, 'profile' | 'levels'>[];
  readonly reverts: { readonly level: Bump; readonly withinDays: number };
}

/** What a policy says of versions, every default filled in; a word it does not know weakens nothing. */
export const versioningOf = readOnce(({ value }): Versioning => {
  const said = record(value.versioning);
  const reverts = record(said.reverts);
  return {
    scheme: oneOf(said.scheme, ['semver', 'calver', 'none']),
    mode: oneOf(said.mode, ['per-release', 'per-pull-request', 'change-files', 'release-train', 'commit']),
    profile: oneOf(said.profile, ['api', 'consent', 'any-change']),
    baseline: oneOf(said.baseline, ['released', 'merge-base']),
    zeroMajor: oneOf(said.zeroMajor, ['cargo', 'strict', 'any']),
    prerelease: oneOf(said.prerelease, ['preview-only', 'forbid', 'allow']),
    buildMetadata: oneOf(said.buildMetadata, ['forbid', 'ignore']),
    unversioned: Array.isArray(said.unversioned) ? said.unversioned.filter(isText) : defaultUnversioned,
    levels: Object.fromEntries(Object.entries(record(said.levels)).filter(isLevel)),
    reverts: {
      level: bumps.find(bump => bump === reverts.level) ?? 'patch',
      withinDays: typeof reverts.withinDays === 'number' ? reverts.withinDays : 14,
    },
  };
});

/** Are changes measured from what was released, where that is known? */
export function isFromReleases({ baseline, mode }: Versioning): boolean {
  return baseline === 'released' && mode !== 'change-files';
}

/** May content be other than what was released under its number, until a release raises that? */
export function mayRunAhead({ mode, scheme }: Versioning): boolean {
  return scheme === 'semver' && (mode === 'release-train' || mode === 'change-files');
}

/** Do changes announce themselves what they ask for, in files of their own? */
export function isAnnounced({ mode }: Pick<Versioning, 'mode'>): boolean {
  return mode === 'change-files';
}

/** Prose that clients do not read at run time. */
export const defaultUnversioned: readonly string[] = [
  ...['README*', 'CHANGELOG*', 'LICENSE*', '/AGENTS.md', '/CLAUDE.md'],
  ...['docs/**', 'test/**', 'tests/**', 'evals/**'],
];

function oneOf<T extends string>(said: unknown, [first, ...rest]: readonly [T, ...T[]]): T {
  return rest.find(each => each === said) ?? first;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isLevel(entry: [string, unknown]): entry is [string, Bump] {
  return bumps.some(bump => bump === entry[1]);
}
