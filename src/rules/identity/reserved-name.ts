import { hitsOf } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { type ClientFault, judgeEntryNames, judgeMarketplace } from '../../clients/judge.ts';
import { foundIn, readingsOf } from '../../clients/readings.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type ClientId, clientIds, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { rule } from '../rule.ts';

const market = (name: string, owner: string): { json: unknown } => ({
  json: { name, owner: { name: owner }, plugins: [] },
});
const definition = (name: string, targets: string): string =>
  `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [${targets}]\n`;

export default rule({
  id: 'identity/reserved-name',
  title: 'A name is reserved by a client',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `Clients keep names for their own catalogs, so that nobody can pass for them. codex-cli 0.169.0 refuses a catalog
called "openai-curated"; Claude Code 2.1.329 takes "anthropic-plugins" from one organisation only, which its validator does not say.`,

  examples: {
    'a name of another vendor': {
      head: { '.agents/plugins/marketplace.json': market('openai-curated', 'Acme') },
      finds: ['.agents/plugins/marketplace.json#/name'],
    },
    'a definition for claude': {
      head: { 'catalogs/acme.yaml': definition('claude-plugins-official', 'claude') },
      finds: ['catalogs/acme.yaml#/name'],
    },
    'the same name where that client is no target': {
      head: { 'catalogs/acme.yaml': definition('claude-plugins-official', 'codex') },
      finds: [],
    },
    'the owner itself': {
      head: { '.claude-plugin/marketplace.json': market('knowledge-work-plugins', 'Anthropic') },
      finds: [],
    },
    'a plugin with the prefix of a vendor': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'claude-hello', version: '1.0.0' } } },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/name'],
    },
    'a name of your own': { head: { '.agents/plugins/marketplace.json': market('acme', 'Acme') }, finds: [] },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) {
      if (catalog.name.value === '') continue;
      for (const client of clientIds.filter(id => catalog.targets.includes(id))) {
        for (const fault of faultsOf(catalog, client)) {
          if (fault.owner === undefined || !belongsTo(catalog, fault.owner)) yield told(fault, catalog);
        }
      }
    }
    const entries = new Set(head.catalogs.flatMap(catalog => catalog.entries.map(({ name }) => name.value)));
    for (const reading of readingsOf(head)) {
      // A name that an entry repeats is told there.
      if (reading.kind === 'reserved-name' && !entries.has(reading.manifest.name?.value ?? '')) yield foundIn(reading);
    }
  },
});

function faultsOf(catalog: Catalog, client: ClientId): ClientFault[] {
  const file = catalog.origin === 'definition' ? factsOf(client).marketplaces.writes : catalog.file;
  const own = judgeMarketplace(client, { name: catalog.name.value, owner: { name: 'x' }, plugins: [] }, file);
  const names = catalog.entries.map(({ name }) => name.value);
  return [...own, ...judgeEntryNames(client, names, file)].filter(({ kind }) => kind === 'reserved-name');
}

// "Anthropic" owns what is kept for "anthropics"; a repository says it more exactly.
function belongsTo({ owner, repository }: Catalog, wanted: string): boolean {
  if (repository !== undefined) return new RegExp(`(?:^|/)${wanted}/`, 'i').test(repository);
  const name = owner?.name.toLowerCase() ?? '';
  return name !== '' && (name === wanted || `${name}s` === wanted);
}

function told(fault: ClientFault, catalog: Catalog): Found {
  return {
    at: placeOf(fault, catalog),
    message: `${fault.message}; ${effectText(fault.client, fault.effect)}`,
    hint: fault.hint ?? 'Choose a name of your own.',
    catalog: catalog.name.value,
    hits: hitsOf([fault]),
    ...(fault.entry !== undefined && { plugin: fault.entry }),
    ...(fault.effect === 'warned' && { level: 'warn' as const }),
  };
}

function placeOf({ pointer }: ClientFault, catalog: Catalog): Place {
  const index = /^\/plugins\/(\d+)\/name$/.exec(pointer)?.[1];
  const entry = index === undefined ? undefined : catalog.entries[Number(index)];
  return entry?.name.place ?? catalog.name.place;
}
