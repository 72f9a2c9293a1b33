import type { Catalog } from './catalog.ts';
import { policyFor } from './holding.ts';
import type { Ledger, Release } from './ledger.ts';
import { isInLine, linesOf, rangeOf } from './lines.ts';
import type { Choice, Pin } from './pins.ts';
import type { Plugin } from './plugin.ts';
import { takenBackIn } from './taken-back.ts';
import { highestVersion, inRange, isPrerelease, isSemver } from './version.ts';
import { versioningOf } from './versioning.ts';
import { shown } from './words.ts';
import type { Workspace } from './workspace.ts';
import { isYankedIn } from './yanked.ts';

/** Does the channel of a catalog choose among versions, once it is known what was released? */
export function isChoosing({ channel, origin, promotion }: Catalog): boolean {
  return origin === 'definition' && (promotion !== undefined || channel === 'stable' || rangeOf(channel) !== undefined);
}

/**
 * The versions that a stable catalog or one of long support has: that of the commit where the channel takes it, else the
 * highest that was released and may be had. Without such a version the plugin is left out.
 */
export function chooseVersions(head: Workspace, catalog: Catalog, ledger: Ledger): Choice {
  const pins: Pin[] = [];
  const withheld = new Set<string>();
  const told: string[] = [];
  for (const plugin of pluginsIn(catalog)) {
    const name = plugin.name.value;
    const version = plugin.version?.value;
    if (version === undefined || !isHeldTo(head, catalog, plugin)) continue;
    const because = unfitIn(head, catalog, { name, version }, ledger);
    const released = highestIn(head, catalog, name, ledger);
    const unfit = because && `${shown(version)} ${because}`;
    const why = unfit ?? (released && whyHigher(head, catalog, plugin, { version, released }));
    if (why === undefined) continue;
    if (released === undefined) {
      withheld.add(name);
      told.push(`${shown(name)} is left out: ${shown(version)} ${because}, and no other version may be had`);
    } else {
      pins.push(released);
      told.push(`${shown(name)} stays at ${shown(released.version ?? '')}: ${why}`);
    }
  }
  return { pins, withheld, told };
}

/** The plugins of which a catalog does not take the version of the commit, once it is known what was released. */
export function notTaken(head: Workspace, catalog: Catalog, ledger: Ledger | undefined): ReadonlySet<string> {
  if (ledger === undefined || !isChoosing(catalog)) return new Set();
  if (catalog.promotion !== undefined) return new Set(pluginsIn(catalog).map(({ name }) => name.value));
  const { pins, withheld } = chooseVersions(head, catalog, ledger);
  return new Set([...withheld, ...pins.map(({ name }) => name)]);
}

/** The plugins whose own versions a catalog lists. */
function pluginsIn({ entries }: Catalog): readonly Plugin[] {
  return [...new Set(entries.flatMap(({ plugin }) => plugin ?? []))];
}

function isHeldTo(head: Workspace, { name }: Catalog, plugin: Plugin): boolean {
  const { prerelease, scheme } = versioningOf(policyFor(head, { plugin, catalog: name.value }));
  return scheme === 'semver' && prerelease !== 'allow';
}

interface Version {
  readonly name: string;
  readonly version: string;
}

/** Why a channel does not take a version; undefined where it does, or where that is told elsewhere. */
function unfitIn({ states }: Workspace, { channel, name }: Catalog, one: Version, ledger: Ledger): string | undefined {
  if (!isSemver(one.version)) return undefined;
  if (isPrerelease(one.version)) return 'is a prerelease';
  if (isYankedIn(name.value, one, states.yanks)) return 'was yanked';
  if (takenBackIn(ledger, name.value, one) !== undefined) return 'was taken back';
  const range = rangeOf(channel);
  return range === undefined || inRange(one.version, range) ? undefined : `is not in ${range}`;
}

/** The highest version that was released, that the channel takes, and that can be had again. */
function highestIn(head: Workspace, catalog: Catalog, name: string, ledger: Ledger): Pin | undefined {
  const releases = (ledger.releases.get(name) ?? []).filter(
    release =>
      isSemver(release.version) && unfitIn(head, catalog, { name, version: release.version }, ledger) === undefined,
  );
  const highest = highestVersion(releases.map(({ version }) => version));
  const release = releases.find(({ version }) => version === highest);
  return release && pinOf(name, release);
}

/** Why a channel has a release although it takes the lower version of the commit, too; undefined where it has that of the commit. */
function whyHigher(
  { catalogs }: Workspace,
  { channel }: Catalog,
  plugin: Plugin,
  { released, version }: { readonly released: Pin; readonly version: string },
): string | undefined {
  if (!isAbove(released, version)) return undefined;
  if (rangeOf(channel) !== undefined) return `${released.version} is higher`;
  const line = linesOf(catalogs, plugin, version).find(({ range }) => !isInLine(released.version ?? '', range));
  return line && `${shown(version)} belongs to the line ${shown(line.range)} of ${shown(line.catalog)}`;
}

function pinOf(name: string, { commit, root, version }: Release): Pin | undefined {
  return commit === undefined || root === undefined ? undefined : { name, version, commit, root };
}

function isAbove({ version = '' }: Pin, other: string): boolean {
  return version !== other && highestVersion([version, other]) === version;
}
