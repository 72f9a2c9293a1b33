import { hitAll } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { manifestRead } from '../../clients/readings.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { type ClientId, clientIds, effectText, type Hit } from '../../model/client.ts';
import { type Found, type Level, levels } from '../../model/diagnostic.ts';
import { type FolderGuess, folderGuess } from '../../model/folder-guess.ts';
import { inside } from '../../model/place.ts';
import { neutralShapes } from '../../model/plugin.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { submoduleAt } from '../../model/submodule.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const definition = 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\n';
const codex = (entry: object) => ({
  'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  'plugins/bare/README.md': 'No manifest here.\n',
  '.agents/plugins/marketplace.json': { json: { name: 'acme', plugins: [entry] } },
});

export default rule({
  id: 'catalog/missing-plugin',
  title: 'An entry leads to no plugin',
  level: 'error',
  since: '0.1.0',
  why: `"claude plugin validate" of Claude Code 2.1.329 passes although the folder of an entry is not there, and codex-cli
0.169.0 lists it: the first to see it is the user whose install fails. Letter case counts: a folder found on a Mac is
missing on the build machine. In codex whatever else an entry says, such as a "category", hides a missing manifest: it makes
one of the entry, and where that has no "version" the plugin installs as version "local".`,

  examples: {
    'a folder that is not there': {
      head: codex({ name: 'hello', source: './plugins/helo' }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source'],
    },
    'another letter case': {
      head: codex({ name: 'hello', source: './plugins/Hello' }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source'],
    },
    'no manifest, hidden by a category': {
      head: codex({ name: 'bare', source: './plugins/bare', category: 'Tools' }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source'],
    },
    'no manifest, and a version in the entry': {
      head: codex({ name: 'bare', source: './plugins/bare', category: 'Tools', version: '1.2.0' }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source'],
    },
    'a compiled entry that says what its manifest would': {
      head: {
        'plugins/hello/.plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
        'catalogs/acme.yaml': definition,
      },
      finds: ['plugins/hello/.plugin/plugin.json#/name'],
    },
    'compiled entries that all say it': {
      head: {
        ...Object.fromEntries(
          ['a', 'b', 'c', 'd'].map(name => [
            `plugins/${name}/.plugin/plugin.json`,
            { json: { name, version: '1.0.0' } },
          ]),
        ),
        'catalogs/acme.yaml': definition,
      },
      finds: ['catalogs/acme.yaml#/name'],
    },
    'no manifest, for claude, which needs none': {
      head: {
        'plugins/bare/commands/hi.md': 'Say hi.\n',
        '.claude-plugin/marketplace.json': {
          json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'bare', source: './plugins/bare' }] },
        },
      },
      finds: [],
    },
    'a manifest of another client that codex reads': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
        '.agents/plugins/marketplace.json': {
          json: { name: 'acme', plugins: [{ name: 'hello', source: './plugins/hello' }] },
        },
      },
      finds: [],
    },
    'an entry kept for a plugin that is gone': {
      head: codex({ name: 'old', source: './plugins/old', policy: { installation: 'NOT_AVAILABLE' } }),
      finds: [],
    },
    'a manifest that is a link, for codex': {
      head: {
        ...codex({ name: 'hello', source: './plugins/hello' }),
        'plugins/hello/m.json': '{ "name": "hello", "version": "1.0.0" }\n',
        'plugins/hello/.codex-plugin/plugin.json': { link: '../m.json' },
      },
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source'],
    },
    'a submodule': {
      head: { ...codex({ name: 'far', source: './plugins/far' }), 'plugins/far': { submodule: 'a1b2c3d' } },
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source'],
    },
  },

  *check({ head }) {
    const guess = folderGuess(head);
    for (const catalog of head.catalogs) {
      const clients = clientIds.filter(client => catalog.targets.includes(client));
      for (const entry of catalog.entries) {
        const { value } = entry.source;
        if (value.kind !== 'folder' || (entry.plugin?.files.length ?? 0) > 0) continue;
        const submodule = submoduleAt(head.snapshot, value.path);
        if (submodule !== undefined) yield hidden(entry, catalog, submodule);
        else if (entry.plugin === undefined && head.snapshot.entries.get(value.path)?.mode !== 'link')
          yield* gone(entry, catalog, clients, guess);
      }
      for (const client of clients) yield* unread(client, catalog, head.snapshot);
    }
  },
});

function hidden({ name, source }: CatalogEntry, catalog: Catalog, submodule: string): Found {
  return {
    at: source.place,
    message: `${shown(name.value)} lies in the submodule ${shown(submodule)}, whose files are not in this repository`,
    hint: 'Point at the repository of the submodule by its url and sha, or put the plugin here.',
    level: 'warn',
    catalog: catalog.name.value,
    plugin: name.value,
  };
}

function* gone(
  entry: CatalogEntry,
  catalog: Catalog,
  clients: readonly ClientId[],
  guess: FolderGuess,
): Iterable<Found> {
  if (entry.source.value.kind !== 'folder') return;
  const { path } = entry.source.value;
  const sufferers = clients.filter(client => !isTombstone(client, entry));
  if (sufferers.length === 0) return;
  const meant = guess(path, entry.name.value);
  yield {
    at: entry.source.place,
    message: [
      `${shown(entry.name.value)} is said to be in ${shown(path)}, which is no folder here`,
      effectText(sufferers, 'install-fails'),
    ].join('; '),
    hint:
      meant === undefined
        ? 'Correct the path (letter case counts), or remove the entry.'
        : `Did you mean ${shown(`./${meant}`)}?`,
    catalog: catalog.name.value,
    plugin: entry.name.value,
    hits: hitAll(sufferers, 'install-fails'),
  };
}

/** An entry that stays to say that its plugin cannot be had any more needs no folder. */
function isTombstone(client: ClientId, { installation }: CatalogEntry): boolean {
  return installation?.value === 'NOT_AVAILABLE' && factsOf(client).entry.fields.policy !== undefined;
}

/** Entries whose folder lacks the manifest a client wants; where all of them do, that is one thing to know. */
function unread(client: ClientId, catalog: Catalog, snapshot: Snapshot): readonly Found[] {
  if (!factsOf(client).manifests.required) return [];
  const local = catalog.entries.filter(
    ({ plugin, source: { value } }) =>
      plugin !== undefined && value.kind === 'folder' && submoduleAt(snapshot, value.path) === undefined,
  );
  const bare = local.filter(entry => isBare(client, entry, catalog, snapshot));
  if (bare.length < 4 || bare.length < local.length) return bare.map(entry => unreadEntry(client, entry, catalog));
  const at = catalog.origin === 'definition' ? catalog.name.place : inside(catalog.place, 'plugins');
  const consequences = bare.map(entry => consequence(client, entry, catalog));
  const hits = consequences.find(({ hits }) => hits !== undefined)?.hits ?? [{ client, effect: 'none' }];
  const level = levels.find(one => consequences.some(each => each.level === one)) ?? 'warn';
  const bearable = level === 'info';
  const instead = bearable ? `; ${client} ${factsOf(client).manifests.standIn?.says}` : '';
  const message = `not one of the ${bare.length} folders that ${shown(catalog.name.value)} lists holds a manifest that ${client} reads${instead}`;
  const hint = `Add ${native(client)} to each, or ${bearable ? 'leave it at that' : `drop the catalog for ${client}`}.`;
  return [{ at, message, hint, level, catalog: catalog.name.value, hits }];
}

function isBare(client: ClientId, entry: CatalogEntry, catalog: Catalog, snapshot: Snapshot): boolean {
  const { plugin } = entry;
  if (plugin === undefined || isTombstone(client, entry)) return false;
  const neutral = plugin.manifests.length > 0 && plugin.manifests.every(({ shape }) => neutralShapes.has(shape));
  return !neutral && (manifestRead(client, plugin) === undefined || isLinked(client, entry, catalog, snapshot));
}

/** A manifest that is a link is none to a client that drops links; a compiled bundle holds a copy. */
function isLinked(client: ClientId, { plugin }: CatalogEntry, { origin }: Catalog, { entries }: Snapshot): boolean {
  if (plugin === undefined || origin !== 'hand-kept' || factsOf(client).links === undefined) return false;
  return entries.get(manifestRead(client, plugin)?.file ?? '')?.mode === 'link';
}

function unreadEntry(client: ClientId, entry: CatalogEntry, catalog: Catalog): Found {
  const root = entry.plugin?.root ?? '';
  const file = root === '' ? native(client) : `${root}/${native(client)}`;
  const { level, says, hits = [{ client, effect: 'none' }] } = consequence(client, entry, catalog);
  return {
    at: entry.source.place,
    message: [`${shown(root === '' ? '.' : root)} holds no manifest that ${client} reads`, ...says].join('; '),
    hint: `Add ${file}, ${level === 'info' ? 'where it should say more' : `or leave ${shown(entry.name.value)} out`}.`,
    level,
    catalog: catalog.name.value,
    plugin: entry.name.value,
    hits,
  };
}

function native(client: ClientId): string {
  const { locations } = factsOf(client).manifests;
  return locations.find(location => location.native === true)?.path ?? 'plugin.json';
}

/** What a client does without a manifest; no error where we have not seen what it does. */
function consequence(
  client: ClientId,
  entry: CatalogEntry,
  catalog: Catalog,
): { readonly level: Level; readonly says: readonly string[]; readonly hits?: readonly Hit[] } {
  const { missing, standIn } = factsOf(client).manifests;
  if (standIn !== undefined && hasStandIn(entry, catalog, standIn.not)) {
    const version = installedAs(entry, catalog) ?? standIn.version;
    const says = [`${client} ${standIn.says} and installs it as version ${shown(version)}`];
    return { level: catalog.origin === 'definition' ? 'info' : 'warn', says }; // ours are made to stand in
  }
  if (missing === undefined) return { level: 'warn', says: [] };
  return { level: 'error', says: [effectText(client, missing)], hits: [{ client, effect: missing }] };
}

/** Does the entry say enough for a client to make a manifest of it? */
function hasStandIn(entry: CatalogEntry, { origin }: Catalog, not: readonly string[]): boolean {
  if (origin === 'definition') return compiledWith(entry).some(value => value !== undefined);
  return Object.entries(entry.raw).some(([key, value]) => !not.includes(key) && value !== null);
}

/** What a compiled entry says beyond name, source and policy: its own words, else those of the manifest. */
function compiledWith({ about: { metadata: _, ...about }, category, description, plugin }: CatalogEntry): unknown[] {
  const { author, homepage, keywords = [], license, repository, version } = plugin ?? {};
  const own = [category, description, ...Object.values(about)];
  return [...own, version, plugin?.description, author, homepage, license, repository, keywords[0]];
}

/** The version in an entry, as its client reads it. */
function installedAs({ plugin, raw: { version } }: CatalogEntry, { origin }: Catalog): string | undefined {
  if (origin === 'definition') return plugin?.version?.value;
  return typeof version === 'string' ? version : undefined;
}
