import type { Catalog } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import { type Deprecation, type State, stateOn } from '../model/deprecation.ts';
import type { Document } from '../model/document.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Policy } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import { definedCatalog } from './definition.ts';
import { discover } from './discover.ts';
import type { Folder } from './folder.ts';
import { foldersOf, type HandKept, handKeptCatalog, readHandKept } from './marketplace.ts';
import { readOwners } from './owners.ts';
import { readPlugin } from './plugin.ts';
import { readPolicy } from './policy.ts';
import { deprecationOf, readChains, readFolder, readPublished } from './records.ts';

/**
 * A tree of files as a workspace: everything parsed, shaped and linked, with places. Total and silent: broken input
 * becomes documents with faults inside, never an exception. `today` is a UTC day, for selectors that name states.
 * With a `client`, the one catalog is the file that this client would read in the tree, for it alone.
 */
export function load(snapshot: Snapshot, today: string, client?: ClientId): Workspace {
  const { policy, documents: policies } = readPolicy(snapshot);
  const definitions = client === undefined ? readFolder(snapshot, 'catalogs', 'catalog') : [];
  const handKept = definitions.length > 0 ? [] : readHandKept(snapshot, client);
  const listed = handKept.flatMap(foldersOf);
  const { folders, discovery } = discover(snapshot, policy, listed);
  const seen =
    client === undefined || handKept.length === 0 ? folders : folders.filter(({ root }) => listed.includes(root));
  const plugins = readPlugins(seen, readOwners(snapshot));
  const records = readFolder(snapshot, 'policies/deprecations', 'deprecation');
  const waivers = readFolder(snapshot, 'policies/waivers', 'waiver');
  const deprecations = records.map(deprecationOf).filter(record => record !== undefined);
  const chains = readChains(snapshot, plugins);
  const published = readPublished(snapshot);
  const extra = published === undefined ? [] : [published.document];
  return {
    snapshot,
    policy,
    plugins,
    catalogs: readCatalogs(definitions, handKept, plugins, statesOn(deprecations, today, policy)),
    deprecations,
    chains,
    ...(published !== undefined && { published: published.index }),
    documents: inOrder([
      ...policies,
      ...definitions,
      ...handKept.map(kept => kept.document),
      ...records,
      ...waivers,
      ...chains.map(chain => chain.document),
      ...extra,
      ...plugins.flatMap(plugin => plugin.documents),
    ]),
    discovery,
    ...(client !== undefined && { client }),
  };
}

function readPlugins(folders: readonly Folder[], ownersOf: (path: string) => readonly string[]): Plugin[] {
  const plugins = folders.map(folder => readPlugin(folder, ownersOf));
  return plugins.sort((a, b) => compare(a.name.value, b.name.value) || compare(a.root, b.root));
}

function statesOn(records: readonly Deprecation[], today: string, policy: Policy): (plugin: string) => State {
  const byName = new Map(records.map(record => [record.plugin.value, record]));
  return plugin => stateOn(byName.get(plugin), today, policy.graceDays);
}

function readCatalogs(
  definitions: readonly Document[],
  handKept: readonly HandKept[],
  plugins: readonly Plugin[],
  stateOf: (plugin: string) => State,
): Catalog[] {
  const byRoot = new Map(plugins.map(plugin => [plugin.root, plugin]));
  return [
    ...definitions.map(document => definedCatalog(document, plugins, stateOf)),
    ...handKept.map(kept => handKeptCatalog(kept, root => byRoot.get(root))),
  ];
}

// A file that two plugins share (one inside the other) is one document.
function inOrder(documents: readonly Document[]): Document[] {
  const seen = new Map<string, Document>();
  for (const document of documents) {
    const key = `${document.file}\0${document.index ?? 0}\0${document.role}`;
    if (!seen.has(key)) seen.set(key, document);
  }
  return [...seen.values()].sort((a, b) => compare(a.file, b.file) || (a.index ?? 0) - (b.index ?? 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
