import { effectsText } from '../../clients/effects.ts';
import { type ClientFault, judgeMarketplace } from '../../clients/judge.ts';
import { type Reading, readingsOf } from '../../clients/readings.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { ClientId } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { steps } from '../../model/place.ts';
import { allOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = { name: 'hello', version: '1.0.0', description: 'Says hi.' };
const market = (entry: object): { json: unknown } => ({
  json: {
    name: 'acme',
    owner: { name: 'Acme' },
    plugins: [{ name: 'hello', source: './plugins/hello', ...entry }],
  },
});

export default rule({
  id: 'schema/unknown-field',
  title: 'A field that no reader knows',
  level: 'warn',
  since: '0.1.0',
  why: `A slip such as "mcpServer" for "mcpServers" costs the whole component without a message: codex-cli 0.169.0 ignores
fields it does not know, and Claude Code 2.1.329 strips them. "claude plugin validate --strict" fails on each of them.`,

  examples: {
    'a letter short': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': { json: { ...hello, mcpServer: './.mcp.json' } } },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/mcpServer'],
    },
    'a field of another client, in a manifest that client never sees': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': { json: { ...hello, commands: './commands/' } } },
      finds: [],
    },
    'an entry field nobody knows': {
      head: {
        '.claude-plugin/marketplace.json': market({ deprecated: true }),
        'plugins/hello/.claude-plugin/plugin.json': { json: { ...hello, author: { name: 'Acme' } } },
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/deprecated'],
    },
    'known fields only': {
      head: {
        '.claude-plugin/marketplace.json': market({ category: 'productivity', tags: ['greeting'] }),
        'plugins/hello/.claude-plugin/plugin.json': { json: { ...hello, author: { name: 'Acme' } } },
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const reading of readingsOf(head)) if (reading.kind === 'unknown-field') yield inManifest(reading);
    for (const { document, plugin } of head.plugins.flatMap(plugin =>
      plugin.manifests.map(({ document }) => ({ document, plugin: plugin.name.value })),
    )) {
      for (const { kind, place, message, hint } of document.faults)
        if (kind === 'unknown-key') yield { at: place, message, plugin, ...(hint !== undefined && { hint }) };
    }
    for (const catalog of head.catalogs) if (catalog.origin === 'hand-kept') yield* inCatalog(catalog);
  },
});

function inManifest({ faults, manifest, plugin, pointer }: Reading): Found {
  const place = { ...documentPlace(manifest.document), pointer };
  return { ...unknown(place, faults), plugin: plugin.name.value };
}

function* inCatalog(catalog: Catalog): Iterable<Found> {
  const byPlace = new Map<string, ClientFault[]>();
  for (const client of catalog.targets.filter((target): target is ClientId => target !== 'neutral')) {
    for (const fault of judgeMarketplace(client, catalog.document.value, catalog.file)) {
      if (fault.kind !== 'unknown-field') continue;
      byPlace.set(fault.pointer, [...(byPlace.get(fault.pointer) ?? []), fault]);
    }
  }
  for (const [pointer, faults] of byPlace) {
    const entry = faults[0]?.entry;
    yield {
      ...unknown({ ...documentPlace(catalog.document), pointer }, faults),
      catalog: catalog.name.value,
      ...(entry !== undefined && { plugin: entry }),
    };
  }
}

function unknown(at: Place, faults: readonly ClientFault[]): Omit<Found, 'plugin' | 'catalog'> {
  const clients = faults.map(({ client }) => client);
  const hint = faults.find(({ hint }) => hint !== undefined)?.hint;
  const key = steps(at.pointer ?? '').at(-1) ?? '';
  return {
    at: { ...at, on: 'key' },
    message: `${shown(key)} is unknown to ${allOf(clients)}; ${effectsText(faults)}`,
    hint:
      hint ?? (clients.includes('claude') ? 'Remove it: "claude plugin validate --strict" fails on it.' : 'Remove it.'),
    clients,
  };
}
