import { factsOf } from '../../clients/facts.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type ClientId, clientIds } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { folderOf } from '../../model/path.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { oneOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = { 'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };
const bye = {
  'plugins/bye/.claude-plugin/plugin.json': '{ "name": "bye", "version": "1.0.0" }\n',
  'plugins/bye/.codex-plugin/plugin.json': '{ "name": "bye", "version": "1.0.0" }\n',
};
const claude = (...names: readonly string[]) => ({
  '.claude-plugin/marketplace.json': {
    json: {
      name: 'acme',
      owner: { name: 'Acme' },
      plugins: names.map(name => ({ name, source: `./plugins/${name}` })),
    },
  },
});
const codex = (...names: readonly string[]) => ({
  '.agents/plugins/marketplace.json': {
    json: { name: 'acme', plugins: names.map(name => ({ name, source: `./plugins/${name}` })) },
  },
});

export default rule({
  id: 'catalog/unlisted',
  title: 'A plugin is in no catalog',
  level: 'warn',
  since: '0.1.0',
  why: `Nobody can install what no catalog lists. A new folder without its entry passes every client's own validation, and
is noticed when the first user asks for it.`,

  examples: {
    'a folder that was forgotten': {
      head: { ...hello, ...bye, ...claude('hello') },
      finds: ['plugins/bye/.codex-plugin/plugin.json#/name'],
    },
    'a codex manifest, but no codex entry, is only noted': {
      head: { ...hello, ...bye, ...claude('hello', 'bye'), ...codex() },
      finds: ['plugins/bye/.codex-plugin/plugin.json#/name'],
    },
    'a catalog of its own inside the folder': {
      head: {
        ...hello,
        ...bye,
        ...claude('hello'),
        'plugins/bye/.claude-plugin/marketplace.json': {
          json: { name: 'bye', owner: { name: 'Acme' }, plugins: [{ name: 'bye', source: './' }] },
        },
      },
      finds: [],
    },
    'an entry that misses its folder': {
      head: {
        ...bye,
        '.claude-plugin/marketplace.json': {
          json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'bye', source: './plugins/Bye' }] },
        },
      },
      finds: [],
    },
    'left out of a definition on purpose': {
      head: {
        ...hello,
        ...bye,
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\nexclude: [{ plugins: [bye] }]\n',
      },
      finds: [],
    },
    'all listed': { head: { ...hello, ...bye, ...claude('hello', 'bye') }, finds: [] },
    'no catalog yet': { head: { ...hello, ...bye }, finds: [] },
  },

  *check({ head }) {
    const { catalogs, deprecations, plugins, snapshot, states } = head;
    if (catalogs.length === 0 || catalogs.some(catalog => !catalog.readable)) return;
    const ended = new Set(
      deprecations
        .map(({ plugin }) => plugin.value)
        .filter(name => ['sunset', 'removed', 'quarantined'].includes(states.of(name).state)),
    );
    const astray = astrayIn(catalogs);
    const excluded = new Set(catalogs.flatMap(catalog => catalog.excluded ?? []));
    const listing = listingOf(catalogs);
    const kept = clientIds.filter(client => listing.has(client));
    const holders = foldersWithCatalog(snapshot);
    for (const plugin of plugins) {
      if (ended.has(plugin.name.value) || astray.has(plugin.name.value)) continue;
      if (excluded.has(plugin) || hasOwnCatalog(plugin, holders)) continue;
      const missed = kept.filter(client => !listing.get(client)?.has(plugin.root));
      if (isListed(plugin, listing)) yield* half(plugin, missed);
      else yield unlisted(plugin);
    }
  },
});

type Listing = ReadonlyMap<ClientId | 'definitions', ReadonlySet<string>>;

/** The plugin folders that definitions list, and those that the hand-kept catalogs of each client list. */
function listingOf(catalogs: readonly Catalog[]): Listing {
  const listing = new Map<ClientId | 'definitions', Set<string>>();
  for (const { entries, origin, targets } of catalogs) {
    const keys = origin === 'definition' ? (['definitions'] as const) : targets.filter(one => one !== 'neutral');
    for (const key of keys) {
      const roots = listing.get(key) ?? new Set();
      for (const { plugin } of entries) if (plugin !== undefined) roots.add(plugin.root);
      listing.set(key, roots);
    }
  }
  return listing;
}

/** Names of entries that lead to no folder: their plugins were meant to be listed, and that is told there. */
function astrayIn(catalogs: readonly Catalog[]): ReadonlySet<string> {
  const entries = catalogs.flatMap(catalog => catalog.entries);
  const lost = entries.filter(({ plugin, source }) => plugin === undefined && source.value.kind === 'folder');
  return new Set(lost.map(({ name }) => name.value));
}

function isListed({ root }: Plugin, listing: Listing): boolean {
  return [...listing.values()].some(roots => roots.has(root));
}

/** Is there a marketplace file in the plugin's folder, or in one above it other than the top? */
function hasOwnCatalog({ root }: Plugin, holders: ReadonlySet<string>): boolean {
  if (holders.size === 0) return false;
  for (let folder = root; folder !== ''; folder = folderOf(folder)) if (holders.has(folder)) return true;
  return false;
}

/** The folders other than the top in which a client would find a marketplace file. */
function foldersWithCatalog({ paths }: Snapshot): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    if (path.endsWith('.json'))
      for (const place of places) if (path.endsWith(place)) folders.add(path.slice(0, -place.length));
  return folders;
}

const places = [
  ...new Set(clientIds.flatMap(client => factsOf(client).marketplaces.locations.map(({ path }) => `/${path}`))),
];

/** A manifest of its own says that the plugin was made for a client. */
function* half(plugin: Plugin, missed: readonly ClientId[]): Iterable<Found> {
  const meant = missed.filter(client => plugin.manifests.some(({ shape }) => shape === client));
  if (meant.length === 0) return;
  yield {
    at: plugin.name.place,
    message: `${shown(plugin.name.value)} has a manifest for ${oneOf(meant)}, but the catalog for ${oneOf(meant)} does not list it`,
    hint: 'Add an entry, if it is meant for that client.',
    level: 'info',
    plugin: plugin.name.value,
    clients: meant,
  };
}

function unlisted({ name, root }: Plugin): Found {
  return {
    at: name.place,
    message: `${shown(name.value)} in ${shown(root === '' ? '.' : root)} is in no catalog`,
    hint: 'Add it to a catalog, or name its folder under "plugins.ignore" in the policy.',
    plugin: name.value,
  };
}
