import { type Bump, covers } from '../model/bump.ts';
import type { VersionFault } from '../model/comparison.ts';
import { coreOf } from '../model/core-version.ts';
import type { Release } from '../model/ledger.ts';
import { isInLine } from '../model/lines.ts';
import { compareVersions, coveredBy, smallestFor, successorsOf } from '../model/precedence.ts';
import { isPrerelease, isSemver, nextVersion } from '../model/version.ts';
import { mayRunAhead, type Versioning } from '../model/versioning.ts';

/** A version and what stands under it. */
export interface Standing {
  readonly version: string;
  readonly digest: string;
}

/** All that the verdict on one plugin's version depends on. */
export interface VersionCase {
  /** What users could get so far; where nothing is known to be released, the base stands for it. */
  readonly released: readonly Release[];
  /** Where the version goes on in a line of long support: its range, and what was released outside of it. */
  readonly line?: { readonly range: string; readonly beyond: readonly Release[] };
  /** What the change is compared with. */
  readonly base?: Standing;
  /** Where the pull request began, and the newest state of the branch it goes to. */
  readonly fork?: Standing;
  readonly tip?: Standing;
  readonly head: Standing;
  /** The bump that all changes since the last stable release ask for. */
  readonly required: Bump;
  /** UTC day. */
  readonly asOf: string;
}

/** Is this version right for what changed? Each fault is said once, the one that decides first. */
export function judgeVersion(one: VersionCase, versioning: Versioning): readonly VersionFault[] {
  const { mode, scheme } = versioning;
  // Where users follow commits nobody has to raise a version; but one that was released is never released with other content.
  if (mode === 'commit')
    return judgeSameness({ head: one.head, released: one.released.filter(each => each !== one.base) });
  if (scheme !== 'semver') return judgeSameness(one);
  if (!isSemver(one.head.version)) return []; // told by version/not-semver
  const known = one.released.filter(({ version }) => isSemver(version));
  if (one.released.length > 0 && known.length === 0) return [{ code: 'baseline-adopted' }];
  return judgeSemver(one, known, versioning);
}

/** Versions without an order: other content, other version. */
function judgeSameness({
  base,
  head,
  released,
}: Pick<VersionCase, 'base' | 'head' | 'released'>): readonly VersionFault[] {
  const taken = [...released, ...(base ? [base] : [])].some(({ digest, version }) => {
    return version === head.version && digest !== head.digest;
  });
  return taken ? [{ code: 'content-changed' }] : [];
}

function judgeSemver(one: VersionCase, known: readonly Release[], versioning: Versioning): readonly VersionFault[] {
  const { base, head, required } = one;
  const claimed = claimedBy(one, known, versioning);
  if (claimed !== undefined) return [claimed];
  if (known.length === 0) return inPullRequest(one, versioning);
  const highest = highestOf(known);
  const same = known.find(({ version }) => version === head.version);
  if (same !== undefined) return judgeReleased(one, same, highest, versioning);
  const order = compareVersions(head.version, highest.version);
  if (order === 0) return [{ code: 'build-metadata-only', next: nextAfter(one, known, versioning) }];
  if (order < 0) return [{ code: 'decreased', from: highest.version, next: nextInstead(one, known, versioning) }];
  const reverted = revertedRelease(one, known, highest, versioning);
  const from = highestOf(stable(known) ?? known).version;
  const needed = reverted === undefined ? required : versioning.reverts.level;
  const measured = reverted === undefined ? from : highest.version;
  const faults: VersionFault[] = [];
  if (!covers(coveredBy(measured, head.version, versioning.zeroMajor), needed) && !coversAll(measured, head.version))
    faults.push({ code: 'bump-too-small', from: measured, next: nextAfter(one, known, versioning), required: needed });
  else if (isSkipped(head.version, [from, highest.version, base?.version ?? from]))
    faults.push({ code: 'skipped', from, next: nextAfter(one, known, versioning) });
  if (reverted !== undefined) faults.push({ code: 'revert-detected', again: reverted });
  return [...faults, ...inPullRequest(one, versioning)];
}

/** The very version was released already. */
function judgeReleased(
  one: VersionCase,
  same: Release,
  highest: Release,
  versioning: Versioning,
): readonly VersionFault[] {
  const { base, head } = one;
  const next = nextAfter(one, [highest], versioning);
  if (same.digest !== head.digest) {
    if (mayRunAhead(versioning)) return [{ code: 'unreleased', again: same, next, required: one.required }];
    return [{ code: 'content-changed', again: same, next }];
  }
  if (compareVersions(head.version, highest.version) < 0)
    return [{ code: 'rollback', from: highest.version, again: same }];
  const ahead = base !== undefined && isSemver(base.version) && compareVersions(base.version, head.version) > 0;
  return ahead ? [{ code: 'unreleased-reverted', from: base.version }] : [];
}

/** Did somebody else take the version while this change was open? */
function claimedBy(one: VersionCase, known: readonly Release[], versioning: Versioning): VersionFault | undefined {
  const { base, fork, head, released, tip } = one;
  if (fork === undefined || tip === undefined) return undefined;
  const raised = fork.version !== head.version;
  const taken = tip.version === head.version && fork.version !== tip.version && tip.digest !== head.digest;
  if (!raised || !taken || released.some(each => each !== base && each.version === head.version)) return undefined;
  return { code: 'claimed', next: nextAfter(one, [...known, tip], versioning) };
}

/** Each pull request that changes content raises the version, where the policy says so. */
function inPullRequest(one: VersionCase, versioning: Versioning): readonly VersionFault[] {
  const { base, head } = one;
  if (versioning.mode !== 'per-pull-request' || base === undefined) return [];
  if (base.digest === head.digest || base.version !== head.version) return [];
  return [
    {
      code: 'not-bumped-in-pr',
      from: base.version,
      next: smallestFor(base.version, one.required, versioning.zeroMajor),
    },
  ];
}

/** Content that was released before the highest release, and comes back within the days a revert may take. */
function revertedRelease(
  { asOf, head }: VersionCase,
  known: readonly Release[],
  highest: Release,
  { reverts }: Versioning,
): Release | undefined {
  const again = known.find(({ digest, version }) => digest === head.digest && version !== highest.version);
  if (again === undefined || highest.date === undefined) return undefined;
  const days = (Date.parse(asOf) - Date.parse(highest.date)) / 86_400_000;
  return days >= 0 && days <= reverts.withinDays ? again : undefined;
}

/** The first version that is right in place of a lower one: of a candidate the next of its line. */
function nextInstead(one: VersionCase, known: readonly Release[], versioning: Versioning): string {
  const [{ version }, { head, required }] = [highestOf(known), one];
  const isNext = isPrerelease(version) && isPrerelease(head.version) && isSameCore(version, head.version);
  if (!isNext) return nextAfter(one, known, versioning);
  return nextVersion(version, required === 'none' ? 'patch' : required, versioning.zeroMajor);
}

/** The first version that is right; what is too large for a line of long support comes after everything that was released. */
function nextAfter({ line, required }: VersionCase, known: readonly Release[], { zeroMajor }: Versioning): string {
  const next = nextAbove(known, required, zeroMajor);
  if (line === undefined || isInLine(next, line.range)) return next;
  return nextAbove([...known, ...line.beyond.filter(({ version }) => isSemver(version))], required, zeroMajor);
}

/** The first version above all of these that is large enough from the last stable one. */
function nextAbove(known: readonly Release[], required: Bump, zeroMajor: Versioning['zeroMajor']): string {
  const from = highestOf(stable(known) ?? known).version;
  const enough = smallestFor(from, required, zeroMajor);
  const highest = highestOf(known).version;
  if (compareVersions(enough, highest) > 0) return enough;
  const final = coreOf(highest).join('.'); // of a candidate that is on its way
  const isEnough = isPrerelease(highest) && covers(coveredBy(from, final, zeroMajor), required);
  return isEnough ? final : smallestFor(highest, required, zeroMajor);
}

function isSkipped(version: string, from: readonly string[]): boolean {
  const core = coreOf(version).join('.');
  const fine = from.filter(isSemver).flatMap(each => [coreOf(each).join('.'), ...successorsOf(each)]);
  return !fine.includes(core);
}

/** From a prerelease to anything of the same numbers: nobody was promised anything yet. */
function coversAll(from: string, to: string): boolean {
  return isPrerelease(from) && compareVersions(to, from) > 0;
}

function isSameCore(a: string, b: string): boolean {
  return coreOf(a).join('.') === coreOf(b).join('.');
}

function stable(known: readonly Release[]): readonly Release[] | undefined {
  const finals = known.filter(({ version }) => !isPrerelease(version));
  return finals.length === 0 ? undefined : finals;
}

function highestOf(known: readonly Release[]): Release {
  return known.reduce((a, b) => (compareVersions(b.version, a.version) > 0 ? b : a));
}
