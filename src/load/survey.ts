import type { Catalog } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import type { Deprecation } from '../model/deprecation.ts';
import type { Document } from '../model/document.ts';
import type { InForce } from '../model/in-force.ts';
import type { PublishedRecord } from '../model/ledger.ts';
import { followLink } from '../model/links.ts';
import type { CodeOwners } from '../model/owners.ts';
import type { Manifest, Plugin } from '../model/plugin.ts';
import type { Policy } from '../model/policy.ts';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import { type States, statesOn } from '../model/states.ts';
import { type Notice, noticeOf } from '../model/timeline.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Discovery, PublishedIndex } from '../model/workspace.ts';
import { namedFolders } from './defined-entry.ts';
import { definedCatalog } from './definition.ts';
import { deprecationOf } from './deprecation.ts';
import { defaultRoot, discover } from './discover.ts';
import { type EntryManifests, entryManifests } from './entry-manifests.ts';
import { openFolder } from './folder.ts';
import { foldersOf, type HandKept, handKeptCatalog, readHandKept } from './marketplace.ts';
import { offersOf } from './offers.ts';
import type { Owners } from './owners.ts';
import { readPlugin } from './plugin.ts';
import { definitionsWithPacks } from './policy/files.ts';
import { readFolder, readPublished } from './records.ts';
import { ruledBy } from './rulebook.ts';
import { trustedWaivers } from './trusted-waivers.ts';
import { unreadDocuments } from './unread.ts';
import { waiverOf } from './waivers.ts';

/** What a tree says before any plugin is opened: the policy, the catalogs, the records, and where plugins are. */
export interface Survey extends InForce {
  readonly snapshot: Snapshot;
  /** Why its own policy holds, although another tree's should. */
  readonly because?: string;
  /** Where plugins are. */
  readonly folders: readonly string[];
  readonly discovery: Discovery;
  readonly definitions: readonly Document[];
  readonly handKept: readonly HandKept[];
  readonly deprecations: readonly Deprecation[];
  readonly waivers: readonly Waiver[];
  /** Those that are only proposed, where another tree's word counts. */
  readonly proposedWaivers?: readonly Waiver[];
  readonly published?: PublishedIndex;
  /** The one client that everything is judged for, where one was asked for. */
  readonly client?: ClientId;
  /** What entries of catalogs say that plugins bring. */
  readonly entries: EntryManifests;
  /** Every document read so far. */
  readonly documents: readonly Document[];
  /** Who owns what, by the CODEOWNERS that count. */
  readonly owners: Owners;
  /** Who would own a folder by this tree itself, where another tree's word counts. */
  proposedOwnersOf?: Owners['ownersOf'];
  /** The CODEOWNERS of this tree itself. */
  readonly codeOwners?: CodeOwners;
  /** Plugins that a catalog does not have, whatever its definition says: catalog -> names. */
  readonly withheld?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The UTC day of the survey. */
  readonly today: string;
  /** Where plugins stand on that day by the policy as a whole. */
  readonly states: States;
}

/** What a tree is seen with. */
export interface Sight {
  /** The one catalog is the file that this client would read in the tree, for it alone. */
  readonly client?: ClientId;
  /** Policy, owners and waivers are those of this tree. */
  readonly rulebook?: Snapshot;
  /** Every path that differs from the base, where that is known. */
  readonly changed?: ReadonlySet<string>;
  /** Plugins that a catalog does not have, whatever its definition says: catalog -> names. */
  readonly withheld?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Records that were published: notice counts from then. */
  readonly published?: ReadonlyMap<string, PublishedRecord>;
}

/** Looks around in a tree. `today` is a UTC day, for selectors that name states. */
export function survey(
  snapshot: Snapshot,
  today: string,
  { changed, client, published, rulebook, withheld }: Sight = {},
): Survey {
  const written = client === undefined ? readFolder(snapshot, 'catalogs', 'catalog') : [];
  const theirs = rulebook && {
    tree: rulebook,
    definitions: client === undefined ? definitionsWithPacks(rulebook) : [],
    ...(changed && { changed }),
  };
  const { documents: policies, definitions, owners, ...ruled } = ruledBy(snapshot, written, theirs);
  const { policy, proposed } = ruled;
  const handKept = definitions.length > 0 ? [] : readHandKept(snapshot, client);
  const listed = new Set(
    [...handKept.flatMap(foldersOf), ...definitions.flatMap(namedFolders)].map(folder => realFolder(snapshot, folder)),
  );
  const { folders, discovery } = discover(snapshot, withRoots(policy, proposed), [...listed]);
  const records = readFolder(snapshot, 'policies/deprecations', 'deprecation');
  const waivers = readFolder(snapshot, 'policies/waivers', 'waiver');
  const deprecations = records.map(deprecationOf).filter(record => record !== undefined);
  const index = readPublished(snapshot);
  const noticeFor = (plugin: string): Notice => noticeOf(policy, published?.get(plugin)?.firstPublished);
  const unread = client === undefined ? unreadDocuments(snapshot, written) : [];
  const own = [
    ...unread, // before what was read of the same file
    ...[...policies, ...definitions, ...handKept.map(kept => kept.document), ...records, ...waivers],
  ];
  return {
    snapshot,
    ...ruled,
    folders: client === undefined || handKept.length === 0 ? folders : folders.filter(folder => listed.has(folder)),
    discovery,
    definitions,
    handKept,
    deprecations,
    ...(rulebook === undefined ? { waivers: waiversOf(waivers) } : trustedIn(rulebook, waiversOf(waivers))),
    ...(index !== undefined && { published: index.index }),
    ...(client !== undefined && { client }),
    ...(withheld && { withheld }),
    entries: entryManifests(definitions, handKept, folder => realFolder(snapshot, folder)),
    documents: index === undefined ? own : [...own, index.document],
    owners,
    today,
    states: statesOn(deprecations, today, noticeFor),
  };
}

function trustedIn(rulebook: Snapshot, waivers: readonly Waiver[]): Pick<Survey, 'waivers' | 'proposedWaivers'> {
  return trustedWaivers({ waivers }, { waivers: waiversOf(readFolder(rulebook, 'policies/waivers', 'waiver')) });
}

function waiversOf(documents: readonly Document[]): Waiver[] {
  return documents.map(waiverOf).filter(waiver => waiver !== undefined);
}

// Roots that are proposed count at once: plugins nobody looks at would pass.
function withRoots(policy: Policy, proposed: Policy | undefined): Policy {
  const known = new Set(policy.roots.map(({ value }) => value));
  const more = (proposed?.roots ?? []).filter(({ value }) => !known.has(value));
  if (more.length === 0) return policy;
  return { ...policy, roots: [...(policy.roots.length > 0 ? policy.roots : [defaultRoot]), ...more] };
}

/** Opens the plugins of some folders, by name and then by folder. */
export function openPlugins(seen: Survey, folders: readonly string[]): readonly Plugin[] {
  const { owners, snapshot } = seen;
  const saidOf = (root: string, name: string) => saidByEntries(seen, root, name);
  const read = (folder: string, offeredTo?: readonly ClientId[]) =>
    readPlugin(openFolder(snapshot, folder, offeredTo), owners, saidOf);
  const plugins = folders.map(folder => read(folder));
  const offers = offersOf(seen, plugins);
  if (offers.size === 0) return inOrder(plugins);
  return inOrder(plugins.map(plugin => (offers.has(plugin) ? read(plugin.root, offers.get(plugin)) : plugin)));
}

/** What entries of catalogs say of the plugin in a folder that is called so. */
export function saidByEntries({ entries }: Pick<Survey, 'entries'>, root: string, name: string): readonly Manifest[] {
  const { byName, byRoot } = entries;
  return [...(byRoot.get(root) ?? []), ...(byName.get(name) ?? [])];
}

/** Plugins in the one order they have everywhere. */
export function inOrder(plugins: readonly Plugin[]): readonly Plugin[] {
  return plugins.toSorted((a, b) => compare(a.name.value, b.name.value) || compare(a.root, b.root));
}

/** The catalogs of a survey, their entries linked to these plugins. */
export function catalogsOver(seen: Survey, plugins: readonly Plugin[]): readonly Catalog[] {
  const byRoot = new Map(plugins.map(plugin => [plugin.root, plugin]));
  return [
    ...seen.definitions.map(document => definedCatalog(document, plugins, seen)),
    ...seen.handKept.map(kept => handKeptCatalog(kept, folder => byRoot.get(realFolder(seen.snapshot, folder)))),
  ];
}

/** Where a folder of an entry really is: clients follow links to it. */
function realFolder(snapshot: Snapshot, folder: string): string {
  return isFolder(snapshot, folder) ? folder : (followLink(snapshot, '', folder) ?? folder);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
