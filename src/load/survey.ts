import type { Catalog } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import { type Deprecation, type State, stateOn } from '../model/deprecation.ts';
import type { Document } from '../model/document.ts';
import { followLink } from '../model/links.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Policy } from '../model/policy.ts';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import type { Discovery, PublishedIndex } from '../model/workspace.ts';
import { definedCatalog } from './definition.ts';
import { discover } from './discover.ts';
import { openFolder } from './folder.ts';
import { foldersOf, type HandKept, handKeptCatalog, readHandKept } from './marketplace.ts';
import { type Owners, readOwners } from './owners.ts';
import { readPlugin } from './plugin.ts';
import { readPolicy } from './policy.ts';
import { deprecationOf, readFolder, readPublished } from './records.ts';

/** What a tree says before any plugin is opened: the policy, the catalogs, the records, and where plugins are. */
export interface Survey {
  readonly snapshot: Snapshot;
  readonly policy: Policy;
  /** Where plugins are. */
  readonly folders: readonly string[];
  readonly discovery: Discovery;
  readonly definitions: readonly Document[];
  readonly handKept: readonly HandKept[];
  readonly deprecations: readonly Deprecation[];
  readonly published?: PublishedIndex;
  /** The one client that everything is judged for, where one was asked for. */
  readonly client?: ClientId;
  /** Every document read so far. */
  readonly documents: readonly Document[];
  readonly owners: Owners;
  /** Where a plugin stands on the day of the survey. */
  stateOf(plugin: string): State;
}

/**
 * Looks around in a tree. `today` is a UTC day, for selectors that name states. With a `client`, the one catalog is the file
 * that this client would read in the tree, for it alone.
 */
export function survey(snapshot: Snapshot, today: string, client?: ClientId): Survey {
  const { policy, documents: policies } = readPolicy(snapshot);
  const definitions = client === undefined ? readFolder(snapshot, 'catalogs', 'catalog') : [];
  const handKept = definitions.length > 0 ? [] : readHandKept(snapshot, client);
  const listed = new Set(handKept.flatMap(foldersOf).map(folder => realFolder(snapshot, folder)));
  const { folders, discovery } = discover(snapshot, policy, [...listed]);
  const records = readFolder(snapshot, 'policies/deprecations', 'deprecation');
  const waivers = readFolder(snapshot, 'policies/waivers', 'waiver');
  const deprecations = records.map(deprecationOf).filter(record => record !== undefined);
  const published = readPublished(snapshot);
  const own = [...policies, ...definitions, ...handKept.map(kept => kept.document), ...records, ...waivers];
  return {
    snapshot,
    policy,
    folders: client === undefined || handKept.length === 0 ? folders : folders.filter(folder => listed.has(folder)),
    discovery,
    definitions,
    handKept,
    deprecations,
    ...(published !== undefined && { published: published.index }),
    ...(client !== undefined && { client }),
    documents: published === undefined ? own : [...own, published.document],
    owners: readOwners(snapshot),
    stateOf: statesOn(deprecations, today, policy),
  };
}

/** Opens the plugins of some folders, by name and then by folder. */
export function openPlugins({ owners, snapshot }: Survey, folders: readonly string[]): readonly Plugin[] {
  return inOrder(folders.map(folder => readPlugin(openFolder(snapshot, folder), owners)));
}

/** Plugins in the one order they have everywhere. */
export function inOrder(plugins: readonly Plugin[]): readonly Plugin[] {
  return plugins.toSorted((a, b) => compare(a.name.value, b.name.value) || compare(a.root, b.root));
}

/** The catalogs of a survey, their entries linked to these plugins. */
export function catalogsOver(seen: Survey, plugins: readonly Plugin[]): readonly Catalog[] {
  const byRoot = new Map(plugins.map(plugin => [plugin.root, plugin]));
  return [
    ...seen.definitions.map(document => definedCatalog(document, plugins, seen.stateOf)),
    ...seen.handKept.map(kept => handKeptCatalog(kept, folder => byRoot.get(realFolder(seen.snapshot, folder)))),
  ];
}

/** Where a folder of an entry really is: clients follow links to it. */
function realFolder(snapshot: Snapshot, folder: string): string {
  return isFolder(snapshot, folder) ? folder : (followLink(snapshot, '', folder) ?? folder);
}

function statesOn(records: readonly Deprecation[], today: string, policy: Policy): (plugin: string) => State {
  const byName = new Map(records.map(record => [record.plugin.value, record]));
  return plugin => stateOn(byName.get(plugin), today, policy.graceDays);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
