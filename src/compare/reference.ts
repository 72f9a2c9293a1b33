import type { VersionFault } from '../model/comparison.ts';
import type { Release } from '../model/ledger.ts';
import type { Plugin } from '../model/plugin.ts';
import { compareVersions } from '../model/precedence.ts';
import type { Side } from '../model/surface.ts';
import { isPrerelease, isSemver } from '../model/version.ts';
import type { Against } from './against.ts';
import type { Standing } from './judge-version.ts';
import { partnerOf, sideOf, versionIn } from './looked.ts';

/** What the size of a change is measured from. */
export interface Reference {
  readonly side?: Side;
  readonly label?: string;
  readonly version?: string;
  readonly faults: readonly VersionFault[];
}

/** The last stable release, read from the commit it was built from; where nothing was released, the base. */
export function referenceOf(
  releases: readonly Release[],
  was: Plugin | undefined,
  baseStanding: Standing | undefined,
  { base, released }: Against,
): Reference {
  const last = lastStable(releases);
  if (last === undefined) {
    if (base === undefined || was === undefined) return { faults: [] };
    const version = versionIn(base, was);
    const label = base.workspace.snapshot.label;
    return { side: sideOf(base, was), label, ...(version !== undefined && { version }), faults: [] };
  }
  const said = { version: last.version, label: labelOf(last) };
  if (base !== undefined && was !== undefined && baseStanding?.digest === last.digest)
    return { ...said, side: sideOf(base, was), faults: [] };
  const tree = last.commit === undefined ? undefined : released?.(last.commit);
  const plugin = tree && (tree.workspace.plugins.find(each => each.root === last.root) ?? partnerOf(tree, was));
  if (tree !== undefined && plugin !== undefined) return { ...said, side: sideOf(tree, plugin), faults: [] };
  return { ...said, faults: [{ code: 'release-unreadable', again: last }] };
}

function labelOf({ date, version }: Release): string {
  return date === undefined ? `the release ${version}` : `${version}, released ${date}`;
}

function lastStable(releases: readonly Release[]): Release | undefined {
  const valid = releases.filter(({ version }) => isSemver(version));
  const finals = valid.filter(({ version }) => !isPrerelease(version));
  const candidates = finals.length > 0 ? finals : valid;
  if (candidates.length === 0) return releases.at(-1);
  return candidates.reduce((a, b) => (compareVersions(b.version, a.version) > 0 ? b : a));
}
