import { openPlugins, type Survey } from '../load/survey.ts';
import { type Bump, covers, largerBump } from '../model/bump.ts';
import type { Comparison, VersionFault } from '../model/comparison.ts';
import { documentPlace } from '../model/document.ts';
import type { Ledger, Release } from '../model/ledger.ts';
import type { Place } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { compareVersions, smallestFor } from '../model/precedence.ts';
import type { Side, SurfaceChange } from '../model/surface.ts';
import { isPrerelease, isSemver } from '../model/version.ts';
import { isFromReleases, type Versioning } from '../model/versioning.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Announced, announcedIn } from './change-files.ts';
import { gainsOf } from './gains.ts';
import { judgeVersion, type Standing } from './judge-version.ts';
import { isSame, type Pair, pairsOf } from './partners.ts';
import { levelOf } from './required.ts';
import { surfaceChanges } from './surface.ts';
import { unversionedBy, versionedDigest } from './versioned.ts';

/** A tree with its plugins, however much of them was kept. */
export interface Looked {
  readonly seen: Survey;
  readonly workspace: Pick<Workspace, 'plugins' | 'catalogs' | 'snapshot'>;
}

/** What a tree is compared with. */
export interface Against {
  readonly base?: Looked;
  /** Where the change began, and the newest state of the branch it goes to, where they are known and others than the base. */
  readonly fork?: Looked;
  readonly tip?: Looked;
  readonly ledger?: Ledger;
  /** The tree of a commit that something was released from; undefined when it is not here. */
  readonly released?: (commit: string) => Looked | undefined;
  readonly versioning: Versioning;
  /** What change files of this change announce, by plugin. */
  readonly announced?: ReadonlyMap<string, Announced>;
  /** UTC day. */
  readonly today: string;
}

/** What finds the comparisons of a tree. */
export type Comparisons = typeof comparisonsOf;

/** Every plugin that differs from the base, or from what was released under its version, by name. */
export function comparisonsOf(head: Looked, against: Against): readonly Comparison[] {
  const { base, ledger } = against;
  const before = base?.workspace.plugins ?? [];
  const announced = announcedIn(head.workspace.snapshot, base?.workspace.snapshot);
  const pairs = base === undefined && ledger === undefined ? [] : pairsOf(before, head.workspace.plugins);
  return pairs
    .filter(pair => !isUntouched(pair, head, against))
    .map(pair => comparisonOf(pair, head, { ...against, announced }))
    .filter(one => one !== undefined);
}

// What a change leaves alone is not its business, even where it waits for a release.
function isUntouched({ now, was }: Pair, head: Looked, { base }: Against): boolean {
  if (now === undefined || was === undefined || base === undefined) return false;
  if (was.root !== now.root || versionIn(head, now) !== versionIn(base, was)) return false;
  return was === now || isSame(was, base.workspace.snapshot, now, head.workspace.snapshot);
}

function comparisonOf({ now, was }: Pair, head: Looked, against: Against): Comparison | undefined {
  if (now === undefined) return was === undefined ? undefined : removed(was, against.base as Looked);
  const { base, fork, ledger, tip, today, versioning } = against;
  const isUnversioned = unversionedBy(versioning.unversioned);
  const standing = (tree: Looked | undefined, plugin: Plugin | undefined): Standing | undefined => {
    if (tree === undefined || plugin === undefined) return undefined;
    const full = opened(tree, plugin);
    const digest = versionedDigest(tree.workspace.snapshot, full, isUnversioned);
    const version = versionIn(tree, full);
    return digest === undefined || version === undefined ? undefined : { version, digest };
  };
  const name = now.name.value;
  const began = fork ?? base; // where nothing else is told, the base is where the change began, and the newest there is
  const newest = tip ?? (fork === undefined ? undefined : base);
  const releases = isFromReleases(versioning) ? (ledger?.releases.get(name) ?? []) : [];
  const headStanding = standing(head, now);
  const baseStanding = standing(base, was);
  const isNew = was === undefined && base !== undefined;
  const sameAsBase = was !== undefined && headStanding !== undefined && baseStanding?.digest === headStanding.digest;
  const reference = referenceOf(releases, { base, was, baseStanding }, against);
  const siblings = siblingsIn(head);
  const changes =
    reference.side === undefined ? [] : surfaceChanges(reference.side, sideOf(head, now), isUnversioned, siblings);
  const levels = changes.map(change => levelOf(change, versioning));
  const required = levels.reduce<Bump>(largerBump, 'none');
  const released: readonly Release[] =
    releases.length > 0 ? releases : baseStanding === undefined ? [] : [baseStanding];
  const faults: VersionFault[] = [...reference.faults];
  if (headStanding !== undefined)
    faults.push(
      ...judgeVersion(
        {
          released,
          ...(baseStanding && { base: baseStanding }),
          ...both(
            standing(began, partner(began, now)),
            newest === base ? baseStanding : standing(newest, partner(newest, now)),
          ),
          head: headStanding,
          required,
          asOf: today,
        },
        versioning,
      ),
    );
  if (versioning.mode === 'change-files' && !sameAsBase && headStanding !== undefined && required !== 'none') {
    const said = against.announced?.get(name);
    if (!covers(said?.level ?? 'none', required))
      faults.push({ code: 'change-file', required, ...(said && { from: said.level }) });
  }
  const moved = was !== undefined && was.root !== now.root;
  const from = base && was && versionIn(base, was);
  const to = versionIn(head, now);
  if (
    changes.length === 0 &&
    faults.length === 0 &&
    !isNew &&
    !moved &&
    from === to &&
    (sameAsBase || base === undefined)
  )
    return undefined;
  const next = faults.find(fault => fault.next !== undefined)?.next ?? nextOf(reference.version, required, versioning);
  return {
    name,
    root: now.root,
    kind: isNew ? 'added' : moved && changes.length === 0 ? 'moved' : 'changed',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    required,
    ...(next !== undefined && { next }),
    ...(reference.label !== undefined && { since: reference.label }),
    rows: changes.map((change, at) => rowOf(change, levels[at] as Bump)),
    gains: gainsOf(changes),
    faults,
    at: versionPlace(head, now),
    ...(base && was && { before: versionPlace(base, was) }),
  };
}

/** What the size of a change is measured from. */
interface Reference {
  readonly side?: Side;
  readonly label?: string;
  readonly version?: string;
  readonly faults: readonly VersionFault[];
}

/** The last stable release, read from the commit it was built from; where nothing was released, the base. */
function referenceOf(
  releases: readonly Release[],
  {
    base,
    baseStanding,
    was,
  }: { base: Looked | undefined; was: Plugin | undefined; baseStanding: Standing | undefined },
  { released }: Against,
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

function nextOf(from: string | undefined, required: Bump, { zeroMajor }: Versioning): string | undefined {
  if (required === 'none' || from === undefined || !isSemver(from)) return undefined;
  return smallestFor(from, required, zeroMajor);
}

function removed(was: Plugin, base: Looked): Comparison {
  const from = versionIn(base, was);
  const at = versionPlace(base, was);
  return {
    name: was.name.value,
    root: was.root,
    kind: 'removed',
    ...(from !== undefined && { from }),
    required: 'none',
    rows: [],
    gains: [],
    faults: [],
    at,
    before: at,
  };
}

/** The version users get: that of its manifests, or of the entry that lists it. */
function versionIn({ workspace }: Looked, plugin: Plugin): string | undefined {
  return (plugin.version ?? entryOf(workspace, plugin)?.version)?.value;
}

function versionPlace({ workspace }: Looked, plugin: Plugin): Place {
  const said = plugin.version ?? entryOf(workspace, plugin)?.version;
  const [manifest] = plugin.manifests;
  return said?.place ?? (manifest ? documentPlace(manifest.document) : plugin.name.place);
}

function entryOf({ catalogs }: Looked['workspace'], { root }: Plugin) {
  for (const { entries, origin } of catalogs) {
    if (origin === 'definition') continue; // there it is a range to choose from
    const entry = entries.find(({ plugin, version }) => plugin?.root === root && version !== undefined);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function sideOf(tree: Looked, plugin: Plugin): Side {
  return { plugin: opened(tree, plugin), snapshot: tree.workspace.snapshot };
}

/** The plugin with all its documents: of most only a slim form was kept. */
function opened({ seen }: Looked, plugin: Plugin): Plugin {
  return openPlugins(seen, [plugin.root])[0] ?? plugin;
}

/** The plugins of the same tree by name, as a dependency means them. */
function siblingsIn(tree: Looked): (name: string) => Side | undefined {
  return name => {
    const plugin = tree.workspace.plugins.find(each => each.name.value === name);
    return plugin && sideOf(tree, plugin);
  };
}

function partner(tree: Looked | undefined, plugin: Plugin): Plugin | undefined {
  return tree && partnerOf(tree, plugin);
}

function partnerOf({ workspace }: Looked, plugin: Plugin | undefined): Plugin | undefined {
  const named = workspace.plugins.filter(({ name }) => name.value === plugin?.name.value);
  return named.find(({ root }) => root === plugin?.root) ?? named[0];
}

function both(fork: Standing | undefined, tip: Standing | undefined) {
  return { ...(fork && { fork }), ...(tip && { tip }) };
}

function rowOf({ at, from, id, inBase, subject, to }: SurfaceChange, level: Bump): Comparison['rows'][number] {
  return {
    id,
    subject,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    level,
    at,
    ...(inBase !== undefined && { inBase }),
  };
}
