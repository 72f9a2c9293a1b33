import { effectsText, hitsOf, levelOfHits } from '../../clients/effects.ts';
import type { ClientFault } from '../../clients/judge.ts';
import { hitsOnShape } from '../../clients/manifest-hits.ts';
import { type Reading, readingsOf } from '../../clients/readings.ts';
import { type Verdict, verdictsOf } from '../../clients/verdicts.ts';
import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { placeText, steps } from '../../model/place.ts';
import type { Manifest, Plugin } from '../../model/plugin.ts';
import { allOf, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
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
  scope: 'plugin',
  fix: 'unsafe',
  since: '0.1.0',
  why: `A slip such as "mcpServer" for "mcpServers" costs the whole component without a message: codex-cli 0.169.0 ignores
fields it does not know, and Claude Code 2.1.329 strips them. "claude plugin validate --strict" fails on each of them.`,

  examples: {
    'a letter short': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': { json: { ...hello, mcpServer: './.mcp.json' } },
        'plugins/hello/.mcp.json': { json: { mcpServers: { crm: { command: 'crm-server' } } } },
      },
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
    for (const plugin of head.plugins) for (const manifest of plugin.manifests) yield* bySchema(manifest, plugin, head);
    yield* inCatalogs(head);
  },
});

/** Keys inside of known fields; what costs a client the manifest is told as that. */
function* bySchema(manifest: Manifest, plugin: Plugin, workspace: Workspace): Iterable<Found> {
  for (const fault of manifest.document.faults) {
    const { fix, hint, kind, message, place } = fault;
    if (kind !== 'unknown-key' || levelOfHits(hitsOnShape(fault, manifest, plugin, workspace)) === 'error') continue;
    yield { at: place, message, plugin: plugin.name.value, ...(hint !== undefined && { hint }), ...(fix && { fix }) };
  }
}

function inManifest({ faults, manifest, plugin, pointer }: Reading): Found {
  const place = { ...documentPlace(manifest.document), pointer };
  return { ...unknown(place, faults), plugin: plugin.name.value };
}

function* inCatalogs(workspace: Workspace): Iterable<Found> {
  const byPlace = new Map<string, Verdict[]>();
  for (const verdict of verdictsOf(workspace.catalogs)) {
    if (verdict.fault.kind !== 'unknown-field') continue;
    const key = placeText(verdict.at);
    byPlace.set(key, [...(byPlace.get(key) ?? []), verdict]);
  }
  for (const verdicts of byPlace.values()) {
    const { at, catalog, fault } = verdicts[0] as Verdict;
    yield {
      ...unknown(
        at,
        verdicts.map(verdict => verdict.fault),
      ),
      catalog: catalog.name.value,
      ...(fault.entry !== undefined && { plugin: fault.entry }),
    };
  }
}

function unknown(at: Place, faults: readonly ClientFault[]): Omit<Found, 'plugin' | 'catalog'> {
  const clients = faults.map(({ client }) => client);
  const hint = faults.find(({ hint }) => hint !== undefined)?.hint;
  const meant = faults.find(({ meant }) => meant !== undefined)?.meant;
  const key = steps(at.pointer ?? '').at(-1) ?? '';
  return {
    at: { ...at, on: 'key' },
    message: `${shown(key)} is unknown to ${allOf(clients)}; ${effectsText(faults)}`,
    hint:
      hint ?? (clients.includes('claude') ? 'Remove it: "claude plugin validate --strict" fails on it.' : 'Remove it.'),
    hits: hitsOf(faults),
    ...(meant !== undefined && { fix: { safe: false, edits: [{ at, key: meant }] } }),
  };
}
