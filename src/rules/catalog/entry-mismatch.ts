import { levelOf } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { manifestRead } from '../../clients/readings.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { type ClientId, clientIds, effectText } from '../../model/client.ts';
import type { Found, Level } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import { inside, type Said } from '../../model/place.ts';
import type { Manifest } from '../../model/plugin.ts';
import { inRange, isRange, isSemver } from '../../model/version.ts';
import { allOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = { json: { name: 'hello', version: '1.3.0', description: 'Says hi.' } };
const codex = (entry: object) => ({
  'plugins/hello/.codex-plugin/plugin.json': manifest,
  '.agents/plugins/marketplace.json': { json: { name: 'acme', plugins: [{ source: './plugins/hello', ...entry }] } },
});
const claude = (...entries: readonly object[]) => ({
  'plugins/hello/.claude-plugin/plugin.json': manifest,
  '.claude-plugin/marketplace.json': {
    json: {
      name: 'acme',
      owner: { name: 'Acme' },
      plugins: entries.map(entry => ({ source: './plugins/hello', ...entry })),
    },
  },
});

export default rule({
  id: 'catalog/entry-mismatch',
  title: 'An entry and the manifest it leads to disagree',
  level: 'error',
  fix: 'unsafe',
  since: '0.1.0',
  why: `codex-cli 0.169.0 refuses to install an entry whose name is not the one in the manifest. A version in the entry is
not an override: Claude Code 2.1.329 and copilot 1.0.102 go by the manifest, so the entry only tells people a wrong number.
Claude Code installs a plugin with a load error when its entry is not "strict" and brings components beside a manifest.`,

  examples: {
    'another name, for codex': {
      head: codex({ name: 'hello-old' }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/name'],
    },
    'an old version, for claude': {
      head: claude({ name: 'hello', version: '1.2.0' }),
      finds: ['.claude-plugin/marketplace.json#/plugins/0/version'],
    },
    'another description is only noted': {
      head: claude({ name: 'hello', description: 'Greets.' }),
      finds: ['.claude-plugin/marketplace.json#/plugins/0/description'],
    },
    'an alias beside the plugin under its own name is only noted': {
      head: claude({ name: 'hello' }, { name: 'hello-old' }),
      finds: ['.claude-plugin/marketplace.json#/plugins/1/name'],
    },
    'components in an entry that is not strict, beside a manifest': {
      head: claude({ name: 'hello', strict: false, commands: [] }),
      finds: ['.claude-plugin/marketplace.json#/plugins/0/strict'],
    },
    'components in a strict entry are added to those of the manifest': {
      head: claude({ name: 'hello', commands: [] }),
      finds: [],
    },
    'the version of a definition excludes the one that is there': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'catalogs/acme.yaml': `schema: catalog/v1
name: acme
owner: { name: Acme }
targets: [codex]
entries:
  hello: { version: ~1.2.0 }
`,
      },
      finds: ['catalogs/acme.yaml#/entries/hello/version'],
    },
    'all the same': { head: codex({ name: 'hello', version: '1.3.0', description: 'Says hi.' }), finds: [] },
    'no version in the entry': { head: claude({ name: 'hello' }), finds: [] },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) {
      if (catalog.origin === 'definition') yield* ranges(catalog);
      else
        for (const client of clientIds.filter(id => catalog.targets.includes(id))) yield* mismatches(client, catalog);
    }
  },
});

function* mismatches(client: ClientId, catalog: Catalog): Iterable<Found> {
  const listed = new Set(catalog.entries.map(({ name, plugin }) => `${plugin?.root} ${name.value}`));
  for (const entry of catalog.entries) {
    const read = entry.plugin === undefined ? undefined : manifestRead(client, entry.plugin);
    if (read === undefined) continue;
    const alias = read.name !== undefined && listed.has(`${entry.plugin?.root} ${read.name.value}`);
    yield* names(client, entry, read, alias, catalog);
    yield* versions(client, entry, read, catalog);
    yield* conflicts(client, entry, read, catalog);
    if (!alias || read.name?.value === entry.name.value) yield* descriptions(client, entry, read, catalog);
  }
}

function* names(
  client: ClientId,
  entry: CatalogEntry,
  { name }: Manifest,
  alias: boolean,
  catalog: Catalog,
): Iterable<Found> {
  if (name === undefined || name.value === entry.name.value) return;
  const effect = factsOf(client).manifests.nameMismatch;
  const fatal = levelOf(effect) === 'error';
  const also = alias ? `, which the catalog lists too: an alias` : '';
  const does = effect === 'none' ? '' : `; ${effectText(client, effect)}`;
  yield {
    ...differing(client, entry, entry.name, name, catalog),
    message: `the entry is named ${shown(entry.name.value)}, its manifest ${shown(name.value)}${also}${does}`,
    hint: alias && !fatal ? 'Nothing to do, if the second name is meant.' : 'Give both the same name.',
    level: fatal ? 'error' : alias ? 'info' : 'warn',
    hits: [{ client, effect }],
  };
}

function* versions(client: ClientId, entry: CatalogEntry, { version }: Manifest, catalog: Catalog): Iterable<Found> {
  const said = entry.version;
  if (said === undefined || version === undefined || said.value === version.value) return;
  const reads = Object.hasOwn(factsOf(client).entry.fields, 'version');
  const goes = reads ? `${client} goes by the manifest` : `${client} does not read the one in the entry`;
  yield {
    ...differing(client, entry, said, version, catalog),
    message: `the entry of ${shown(entry.name.value)} says version ${shown(said.value)}, its manifest ${shown(version.value)}; ${goes}`,
    hint: 'Leave the version out of the entry, or write the one of the manifest.',
    level: reads ? 'warn' : 'info',
    fix: { safe: false, edits: [{ at: said.place, value: version.value }] },
    hits: [{ client, effect: reads ? 'warned' : 'none' }],
  };
}

function* descriptions(
  client: ClientId,
  entry: CatalogEntry,
  { description }: Manifest,
  catalog: Catalog,
): Iterable<Found> {
  const said = entry.description;
  if (said === undefined || description === undefined || said.value.trim() === description.value.trim()) return;
  yield {
    ...differing(client, entry, said, description, catalog),
    message: `the entry of ${shown(entry.name.value)} describes it in other words than its manifest`,
    level: 'info',
  };
}

/** An entry that says it is the whole manifest, beside a manifest. */
function* conflicts(client: ClientId, entry: CatalogEntry, { document }: Manifest, catalog: Catalog): Iterable<Found> {
  const fields = factsOf(client).manifests.besideEntry?.conflicting.filter(field => Object.hasOwn(entry.raw, field));
  if (entry.raw.strict !== false || fields === undefined || fields.length === 0) return;
  yield {
    at: { ...inside(entry.place, 'strict'), on: 'key' },
    before: documentPlace(document),
    message: `the entry of ${shown(entry.name.value)} has "strict": false and brings ${allOf(fields)} beside a manifest; ${client} installs the plugin with a load error`,
    hint: `Remove "strict", or move ${allOf(fields)} into the manifest.`,
    catalog: catalog.name.value,
    plugin: entry.name.value,
    hits: [{ client, effect: 'component-dropped' }],
  };
}

function differing(client: ClientId, entry: CatalogEntry, at: Said<string>, before: Said<string>, catalog: Catalog) {
  return {
    at: at.place,
    before: before.place,
    catalog: catalog.name.value,
    plugin: entry.name.value,
    clients: [client],
    level: 'error' as Level,
  };
}

/** What is released decides for other channels than preview. */
function* ranges(catalog: Catalog): Iterable<Found> {
  if (catalog.channel !== 'preview') return;
  for (const { name, plugin, version: wanted } of catalog.entries) {
    const version = plugin?.version;
    if (wanted === undefined || version === undefined || !isSemver(version.value)) continue;
    if (!isRange(wanted.value) || inRange(version.value, wanted.value)) continue;
    yield {
      at: wanted.place,
      before: version.place,
      message: `${shown(catalog.name.value)} wants ${shown(name.value)} in version ${shown(wanted.value)}; here it is ${shown(version.value)}`,
      hint: 'Correct the version or the range, or leave it out: a preview lists what is here.',
      catalog: catalog.name.value,
      plugin: name.value,
    };
  }
}
