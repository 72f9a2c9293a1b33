import type { CatalogEntry } from '../../model/catalog.ts';
import type { Found } from '../../model/diagnostic.ts';
import { inside, type Said } from '../../model/place.ts';
import type { Plugin } from '../../model/plugin.ts';
import { type UrlFault, urlFaults } from '../../model/url.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = { json: { name: 'crm', version: '1.0.0', description: 'Reads the CRM.' } };
const mcp = (url: string): { json: unknown } => ({ json: { mcpServers: { crm: { type: 'http', url } } } });

export default rule({
  id: 'security/insecure-url',
  title: 'A URL that sends in clear text, carries a password or leads into a private network',
  level: 'error',
  fix: 'unsafe',
  since: '0.1.0',
  why: `Tokens and answers of an MCP server go where its URL leads: over http: or ws: everybody on the way reads them. A user
name or password in a source URL is shown to every user and copied into their caches (codex-cli 0.169.0 does both).
A private or link-local address works for its author only, and 169.254.169.254 hands out cloud credentials.`,

  examples: {
    'an MCP server over http': {
      head: {
        'plugins/crm/.codex-plugin/plugin.json': manifest,
        'plugins/crm/.mcp.json': mcp('http://crm.example/mcp'),
      },
      finds: ['plugins/crm/.mcp.json#/mcpServers/crm/url'],
    },
    'the address of cloud metadata': {
      head: {
        'plugins/crm/.codex-plugin/plugin.json': manifest,
        'plugins/crm/.mcp.json': mcp('https://169.254.169.254/x'),
      },
      finds: ['plugins/crm/.mcp.json#/mcpServers/crm/url'],
    },
    'a password in a source': {
      head: {
        '.claude-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [
              {
                name: 'crm',
                source: { source: 'url', url: 'https://bob:pw@git.example/crm.git', sha: 'a'.repeat(40) },
              },
            ],
          },
        },
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source/url'],
    },
    'https, and http to this machine': {
      head: {
        'plugins/crm/.codex-plugin/plugin.json': manifest,
        'plugins/crm/.mcp.json': {
          json: {
            mcpServers: {
              crm: { url: 'https://crm.example/mcp' },
              dev: { url: 'http://localhost:3000' },
              any: { url: '${CRM_URL}' },
            },
          },
        },
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins)
      for (const said of contacted(plugin)) yield* judged(said, { plugin: plugin.name.value });
    for (const catalog of head.catalogs) {
      for (const entry of catalog.entries) {
        for (const said of sources(entry)) yield* judged(said, { catalog: catalog.name.value });
      }
    }
  },
});

function contacted(plugin: Plugin): Said<string>[] {
  const { servers, authentication } = plugin.components;
  const token = authentication?.tokenUrl;
  return [...servers.flatMap(server => server.url ?? []), ...(token === undefined ? [] : [token])];
}

function sources({ source }: CatalogEntry): Said<string>[] {
  const at = (key: string, value: string): Said<string> => ({ value, place: inside(source.place, key) });
  if (source.value.kind === 'git' || source.value.kind === 'archive') return [at('url', source.value.url)];
  return source.value.kind === 'npm' && source.value.registry !== undefined
    ? [at('registry', source.value.registry)]
    : [];
}

const words: Readonly<Record<UrlFault, readonly [what: string, hint: string]>> = {
  'clear-text': ['is not encrypted; what is sent there can be read and changed on the way', 'Write https: (or wss:).'],
  'user-info': [
    'holds a user name or password that everybody can read',
    'Take it out of the URL; let the client sign in.',
  ],
  'private-address': ['leads to a private or link-local address', 'Name a host that users of the plugin can reach.'],
};

function* judged(said: Said<string>, whose: Pick<Found, 'plugin' | 'catalog'>): Iterable<Found> {
  for (const fault of urlFaults(said.value)) {
    const [what, hint] = words[fault];
    yield { at: said.place, message: `${shown(withoutPassword(said.value))} ${what}`, hint, ...whose };
  }
}

function withoutPassword(url: string): string {
  return url.replace(/:\/\/[^/@]*@/, '://***@');
}
