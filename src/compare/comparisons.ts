import { type Bump, covers, largerBump } from '../model/bump.ts';
import type { Misannounced } from '../model/change.ts';
import type { Comparison, VersionFault } from '../model/comparison.ts';
import { handedOverIn } from '../model/handed-over.ts';
import type { Ledger, Release } from '../model/ledger.ts';
import type { Plugin } from '../model/plugin.ts';
import { smallestFor } from '../model/precedence.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { isSemver } from '../model/version.ts';
import { isAnnounced, isFromReleases, type Versioning } from '../model/versioning.ts';
import type { Against } from './against.ts';
import { candidateFaults } from './candidates.ts';
import { announcedBy, changeFilesIn, misannouncedIn } from './change-files.ts';
import { firstFaults } from './first-version.ts';
import { gainsOf } from './gains.ts';
import { judgeVersion } from './judge-version.ts';
import { type Line, lineOf } from './line.ts';
import { type Looked, siblingsIn, sideOf, versionIn, versionPlace } from './looked.ts';
import type { outsideComparisons } from './outside.ts';
import { changesBetween } from './own-changes.ts';
import { isSame, type Pair, pairsOf, sameEntries } from './partners.ts';
import { publisherMoves } from './publishers.ts';
import { referenceOf } from './reference.ts';
import { levelOf } from './required.ts';
import { type Standings, standingsOf } from './standings.ts';
import { unversionedBy } from './versioned.ts';

/** What compares a tree. */
export interface Comparer {
  readonly compare: typeof comparisonsOf;
  readonly compareOutside: typeof outsideComparisons;
  readonly misannounced: typeof misannounced;
}

/** What a release could not use up of what a change announces, where the policy wants that. */
export function misannounced(
  { workspace }: Looked,
  { base, versioning, versioningFor }: Against,
): readonly Misannounced[] {
  if (base === undefined) return [];
  const isAsked =
    isAnnounced(versioning) || workspace.plugins.some(plugin => isAnnounced(versioningFor?.(plugin) ?? versioning));
  if (!isAsked) return [];
  const names = [...base.workspace.plugins, ...workspace.plugins].map(({ name }) => name.value);
  return misannouncedIn(changeFilesIn(workspace.snapshot, base.workspace.snapshot), new Set(names));
}

/** Every plugin that differs from the base, or from what was released under its version, by name. */
export function comparisonsOf(head: Looked, against: Against): readonly Comparison[] {
  const { base, ledger, releasing } = against;
  const before = base?.workspace.plugins ?? [];
  const announced = announcedBy(changeFilesIn(head.workspace.snapshot, base?.workspace.snapshot));
  const isAlone = base === undefined && ledger === undefined && releasing === undefined;
  const pairs = isAlone ? [] : pairsOf(before, head.workspace.plugins, heirsIn(head, base));
  return pairs
    .filter(pair => !isUntouched(pair, head, against))
    .map(pair => comparisonOf(pair, head, { ...against, announced }))
    .filter(one => one !== undefined);
}

/** Who is called how now, by what records, renames and entries say: old name -> new name. */
function heirsIn({ seen, workspace }: Looked, base: Looked | undefined): ReadonlyMap<string, string> {
  const renamed = seen.deprecations.flatMap(({ kind, plugin, replacement }) =>
    kind === 'rename' && replacement !== undefined ? [[plugin.value, replacement.value] as const] : [],
  );
  const handed = base === undefined ? [] : handedOverIn(base.workspace, workspace);
  const led = handed.flatMap(({ is, was }) => (was.plugin && is.plugin ? [[was.plugin, is.plugin] as const] : []));
  return new Map([...renamed, ...led.map(([old, heir]) => [old.name.value, heir.name.value] as const)]);
}

/** What was released of a plugin; of one that was renamed, what was under its old name. */
function releasesOf(now: Plugin, was: Plugin | undefined, all: Ledger['releases'] = new Map()): readonly Release[] {
  return all.get(now.name.value) ?? all.get(was?.name.value ?? '') ?? [];
}

// What a change leaves alone is not its business, even where it waits for a release.
function isUntouched({ now, was }: Pair, head: Looked, { base, releasing }: Against): boolean {
  if (releasing !== undefined || now === undefined || was === undefined || base === undefined) return false;
  if (was.root !== now.root || versionIn(head, now) !== versionIn(base, was)) return false;
  if (was === now) return true;
  return sameEntries(was, now) && isSame(was, base.workspace.snapshot, now, head.workspace.snapshot);
}

function comparisonOf({ now, was }: Pair, head: Looked, against: Against): Comparison | undefined {
  const { base } = against;
  if (now === undefined) return was === undefined || base === undefined ? undefined : removed(was, base);
  const versioning = against.versioningFor?.(now) ?? against.versioning;
  const found = findings(now, was, head, { ...against, versioning });
  const { changes, faults, isSame, levels, publisher, reference, required } = found;
  const isNew = was === undefined && base !== undefined;
  const moved = was !== undefined && was.root !== now.root;
  const from = base && was && versionIn(base, was);
  const to = versionIn(head, now);
  const says = changes.length > 0 || faults.length > 0 || isNew || moved || from !== to;
  if (!says && (isSame || base === undefined)) return undefined;
  const next = faults.find(fault => fault.next !== undefined)?.next ?? nextOf(reference.version, required, versioning);
  return {
    name: now.name.value,
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
    ...(publisher.length > 0 && { publisher }),
    at: versionPlace(head, now),
    ...(base && was && { before: versionPlace(base, was) }),
  };
}

/** What changed since the last release or the base, how much that asks for, and whether the version is right. */
function findings(now: Plugin, was: Plugin | undefined, head: Looked, against: Against) {
  const { ledger, releasing, today, versioning } = against;
  const isUnversioned = unversionedBy(versioning.unversioned);
  const standings = standingsOf(now, was, head, against, isUnversioned);
  const all = releasing !== undefined || isFromReleases(versioning) ? releasesOf(now, was, ledger?.releases) : [];
  const line = versioning.scheme === 'semver' ? lineOf(all, now, standings, head.workspace) : { released: all };
  const reference = referenceOf(line.released, was, standings.base, against);
  const { side } = reference;
  const here = side && sideOf(head, now);
  const found = side && here && changesBetween(side, here, isUnversioned, siblingsIn(head));
  const publisher = side && here ? publisherMoves(side.plugin, here.plugin) : [];
  const changes = found?.all ?? [];
  const levels = changes.map(change => (found?.own.has(change) === true ? levelOf(change, versioning) : 'none'));
  const required = levels.reduce<Bump>(largerBump, releasing?.get(now.name.value) ?? 'none');
  const isSame = standings.head !== undefined && standings.base?.digest === standings.head.digest;
  const isFirst = was === undefined && releasesOf(now, was, ledger?.releases).length === 0;
  const faults = [
    ...reference.faults,
    ...versionFaults(standings, line, required, versioning, today),
    ...(isFirst && hasOrder(versioning) && standings.head !== undefined ? firstFaults(standings.head) : []),
    ...(isSame || standings.head === undefined ? [] : unannounced(now.name.value, required, against)),
  ];
  return { changes, faults, isSame, levels, publisher, reference, required };
}

/** Where nothing is known to be released, the base stands for it. */
function versionFaults(
  { head, ...others }: Standings,
  line: Line,
  required: Bump,
  versioning: Versioning,
  asOf: string,
): readonly VersionFault[] {
  if (head === undefined) return [];
  const released = line.released.length > 0 || others.base === undefined ? line.released : [others.base];
  const faults = judgeVersion({ ...line, released, ...others, head, required, asOf }, versioning);
  return hasOrder(versioning) ? [...faults, ...candidateFaults(head, released)] : faults;
}

function hasOrder({ mode, scheme }: Versioning): boolean {
  return scheme === 'semver' && mode !== 'commit';
}

/** In change-files mode: a change that no file announces as large as it is. */
function unannounced(
  name: string,
  required: Bump,
  { announced, releasing, versioning }: Against,
): readonly VersionFault[] {
  if (releasing !== undefined || versioning.mode !== 'change-files' || required === 'none') return [];
  const said = announced?.get(name);
  if (covers(said?.level ?? 'none', required)) return [];
  return [{ code: 'change-file', required, ...(said && { from: said.level }) }];
}

function nextOf(from: string | undefined, required: Bump, { scheme, zeroMajor }: Versioning): string | undefined {
  if (scheme !== 'semver' || required === 'none' || from === undefined || !isSemver(from)) return undefined;
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

/** A difference with the bump that it asks for. */
export function rowOf(
  { at, from, gain, id, inBase, subject, to }: SurfaceChange,
  level: Bump,
): Comparison['rows'][number] {
  return {
    id,
    subject,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    level,
    at,
    ...(inBase !== undefined && { inBase }),
    ...(gain !== undefined && { gain }),
  };
}
