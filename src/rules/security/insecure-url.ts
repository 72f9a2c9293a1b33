import { hitsOfEach, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { costlyPlaces } from '../../clients/verdicts.ts';
import { type AddressFault, addressFault, isLoopback, withoutSecrets } from '../../model/address.ts';
import { targetsOf } from '../../model/audience.ts';
import type { ClientId, Effect, Target } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import { placeText, type Said } from '../../model/place.ts';
import { type Plugin, sayersOf } from '../../model/plugin.ts';
import { textsIn } from '../../model/texts.ts';
import { shown } from '../../model/words.ts';
import { judgedIn } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const manifest = (more: object = {}): { json: unknown } => ({ json: { name: 'crm', version: '1.0.0', ...more } });
const server = (url: string): Record<string, { json: unknown }> => ({
  'plugins/crm/.codex-plugin/plugin.json': manifest(),
  'plugins/crm/.mcp.json': { json: { mcpServers: { crm: { type: 'http', url } } } },
});
const market = (source: object): Record<string, { json: unknown }> => ({
  '.claude-plugin/marketplace.json': {
    json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'far', source }] },
  },
});
const at = 'plugins/crm/.mcp.json#/mcpServers/crm/url';

export default rule({
  id: 'security/insecure-url',
  title: 'A URL gives away what is sent to it, or leads into a private network',
  level: 'error',
  scope: 'plugin',
  fix: 'unsafe',
  since: '0.1.0',
  why: `Tokens sent over http: or ws: can be read on the way, a password in a URL is published with the catalog, and
169.254.169.254 hands out the credentials of a cloud machine. codex-cli 0.169.0 checks none of it and connects.`,

  examples: {
    'a server without encryption': { head: server('http://crm.acme.example/mcp'), finds: [at] },
    'a password in the URL': { head: server('https://bot:hunter2@crm.acme.example/mcp'), finds: [at] },
    'the metadata address of a cloud': { head: server('http://169.254.169.254/latest/'), finds: [at] },
    'a server on the same machine': { head: server('http://localhost:3000/mcp'), finds: [] },
    'a homepage without encryption is a warning': {
      head: { 'plugins/crm/.codex-plugin/plugin.json': manifest({ homepage: 'http://acme.example' }) },
      finds: ['plugins/crm/.codex-plugin/plugin.json#/homepage'],
    },
    'a URL in prose, and the id of a schema': {
      head: {
        'plugins/crm/.codex-plugin/plugin.json': manifest({
          $schema: 'http://json-schema.org/draft-07/schema#',
          description: 'Like http://acme.example, but here.',
        }),
      },
      finds: [],
    },
    'an archive without encryption, which claude refuses, is told there': {
      head: market({ source: 'archive', url: 'http://acme.example/far.zip', sha256: '0'.repeat(64) }),
      finds: [],
    },
    'a repository without encryption': {
      head: market({ source: 'url', url: 'http://acme.example/far.git' }),
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source/url'],
    },
    'an encrypted server': { head: server('https://crm.acme.example/mcp'), finds: [] },
  },

  *check({ head }) {
    const refused = costlyPlaces(head);
    for (const plugin of judgedIn(head)) yield* inPlugin(plugin, targetsOf(plugin, head));
    for (const { catalog, entry } of head.catalogs.flatMap(catalog =>
      catalog.entries.map(entry => ({ catalog, entry })),
    )) {
      for (const said of textsIn(entry.raw.source, entry.source.place, isAddress)) {
        const told = refused.has(placeText(said.place));
        const fault = addressFault(said.value) ?? (isWeb(said.value) && isLoopback(said.value) ? 'private' : undefined);
        // What a client refuses is told as that; a password is a fault of its own.
        if (fault !== undefined && (!told || fault === 'credentials'))
          yield { ...found(said, fault), plugin: entry.name.value, catalog: catalog.name.value };
      }
    }
  },
});

function* inPlugin(plugin: Plugin, targets: ReadonlySet<Target>): Iterable<Found> {
  const seen = new Set<string>();
  const servers = plugin.components.servers.flatMap(({ url }) => (url === undefined ? [] : [url]));
  const tokens = plugin.components.authentication?.tokenUrl;
  const used = new Set([...servers, ...(tokens === undefined ? [] : [tokens])].map(({ place }) => placeText(place)));
  const texts = sayersOf(plugin).flatMap(({ document }) => textsIn(document.value, documentPlace(document), isAddress));
  if (servers.length === 0 && texts.length === 0) return;
  const called = new Set(servers.map(server => placeText(server.place)));
  for (const said of [...servers, ...texts]) {
    const place = placeText(said.place);
    const fault = seen.has(place) || said.place.pointer === '/$schema' ? undefined : addressFault(said.value);
    seen.add(place);
    if (fault === undefined) continue;
    // A page to read is not a place to send tokens to.
    const mild = fault === 'unencrypted' && !used.has(place) && !/server|endpoint|api|token|auth/i.test(place);
    const hits = fault === 'unencrypted' && called.has(place) ? hitsOfEach(targets, saysUnencrypted) : [];
    const { message, ...more } = found(said, fault);
    yield {
      ...more,
      message: withEffects(message, hits),
      plugin: plugin.name.value,
      hits,
      ...(mild && { level: 'warn' as const }),
    };
  }
}

function saysUnencrypted(client: ClientId): Effect | undefined {
  return factsOf(client).components.mcp?.unencrypted;
}

function isAddress(text: string): boolean {
  return text.includes('://');
}

function isWeb(text: string): boolean {
  return /^(?:https?|wss?):/i.test(text);
}

const says: Readonly<Record<AddressFault, readonly [what: string, hint: string]>> = {
  unencrypted: ['is not encrypted', 'Write https: or wss:.'],
  credentials: [
    'carries a user name or password',
    'Take it out, make it invalid, and let users give theirs in their environment.',
  ],
  private: ['leads into a private network', 'Name a host that every user of the catalog can reach.'],
  'link-local': ['leads to the metadata service of a cloud machine, or to a neighbour', 'Name a public host.'],
};

function found({ place, value }: Said<string>, fault: AddressFault): Found {
  const [what, hint] = says[fault];
  const encrypted = value.replace(/^http:/i, 'https:').replace(/^ws:/i, 'wss:');
  const canBe = fault === 'unencrypted' && encrypted !== value;
  return {
    at: place,
    message: `${shown(withoutSecrets(value))} ${what}`,
    hint,
    ...(canBe && { fix: { safe: false, edits: [{ at: place, value: encrypted }] } }),
  };
}
