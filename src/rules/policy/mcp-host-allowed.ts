import { isLoopback } from '../../model/address.ts';
import { type Contact, contactsOf } from '../../model/contacts.ts';
import type { Found } from '../../model/diagnostic.ts';
import { policiesFor } from '../../model/holding.ts';
import { isListed, refusing } from '../../model/hosts.ts';
import { inside } from '../../model/place.ts';
import type { Server } from '../../model/plugin.ts';
import { valueAt } from '../../model/plugin-values.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import { serversAllowedBy } from '../../model/server-policy.ts';
import { signInAllowedBy } from '../../model/sign-in-policy.ts';
import type { Tree } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { judgedIn } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const acme = (mcp: string, more = ''): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nmcp: ${mcp}\n${more}`,
});
const server = (crm: object): Tree => ({
  'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } },
  'plugins/crm/.mcp.json': { json: { mcpServers: { crm } } },
});
const remote = (url: string, more: object = {}): Tree => server({ type: 'http', url, ...more });
const token = (host: string): Tree => ({
  'plugins/crm/plugin-manifest.json': {
    json: {
      ...{
        name: 'crm',
        version: '1.0.0',
        scopes: [],
        endpoints: [{ path: '/v1', method: 'GET', description: 'All.' }],
      },
      authentication: { type: 'OAuth2', token_url: `https://${host}/token` },
    },
  },
});
const onlyAcme = acme('{ hosts: { allow: ["*.acme.example", api.github.com], deny: [old.acme.example] } }');
const at = 'plugins/crm/.mcp.json#/mcpServers/crm';

export default rule({
  id: 'policy/mcp-host-allowed',
  title: 'A plugin talks to a host, or in a way, that the policy does not allow',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `What people ask of an agent goes to the servers of its plugins, and no client minds which host is written there, a tunnel
to a laptop or the metadata address of a cloud machine included. Hosts are compared label by label: "*.acme.example" holds
for every host below acme.example, and not for acme.example.`,

  examples: {
    'a host outside the list': { head: { ...onlyAcme, ...remote('https://crm2.example/mcp') }, finds: [`${at}/url`] },
    'a host in the list': { head: { ...onlyAcme, ...remote('https://crm.acme.example/mcp') }, finds: [] },
    'the bare domain is not below itself': {
      head: { ...onlyAcme, ...remote('https://acme.example/mcp') },
      finds: [`${at}/url`],
    },
    'a host that only ends alike': {
      head: { ...onlyAcme, ...remote('https://evil-acme.example/mcp') },
      finds: [`${at}/url`],
    },
    'a host that stands before an @': {
      head: { ...onlyAcme, ...remote('https://crm.acme.example@evil.example/mcp') },
      finds: [`${at}/url`],
    },
    'listed, and refused even so': {
      head: { ...onlyAcme, ...remote('https://old.acme.example/mcp') },
      finds: [`${at}/url`],
    },
    'a host that only a variable knows': {
      head: { ...onlyAcme, ...remote('https://${CRM_HOST}/mcp') },
      finds: [`${at}/url`],
    },
    'a program that is told the host': {
      head: { ...onlyAcme, ...server({ command: 'npx', args: ['mcp-remote@0.1.18', 'https://crm2.example/mcp'] }) },
      finds: [`${at}/args/1`],
    },
    'a server on the same machine': { head: { ...onlyAcme, ...remote('http://localhost:3000/mcp') }, finds: [] },
    'a page that tells about the server': {
      head: { ...onlyAcme, ...remote('https://crm.acme.example', { description: 'See https://crm.example.' }) },
      finds: [],
    },
    'a tunnel, which the recommended policy refuses': {
      head: remote('https://a1b2.ngrok.io/mcp'),
      finds: [`${at}/url`],
    },
    'the metadata address in another notation': {
      head: remote('http://0xa9fea9fe/latest'),
      finds: [`${at}/url`],
    },
    'tokens from elsewhere': {
      head: { ...onlyAcme, ...token('login.example') },
      finds: ['plugins/crm/plugin-manifest.json#/authentication/token_url'],
    },
    'tokens from where auth.tokenHosts says': {
      head: {
        ...acme('{ hosts: { allow: ["*.acme.example"] } }', 'auth: { tokenHosts: [login.example] }\n'),
        ...token('login.example'),
      },
      finds: [],
    },
    'a transport that is not allowed': {
      head: { ...acme('{ transports: [http] }'), ...server({ type: 'sse', url: 'https://crm.acme.example' }) },
      finds: [`${at}/type`],
    },
    'two words for one transport': {
      head: { ...acme('{ transports: [streamable-http] }'), ...remote('https://crm.acme.example') },
      finds: [],
    },
    'no program may be started': {
      head: { ...acme('{ transports: [http] }'), ...server({ command: 'node', args: ['server.js'] }) },
      finds: [`${at}/command`],
    },
  },

  *check({ head }) {
    for (const plugin of judgedIn(head)) {
      const contacts = contactsOf(plugin);
      for (const { policy } of policiesFor(head, plugin)) {
        for (const found of contacts.flatMap(contact => judged(contact, policy))) {
          yield { ...found, plugin: plugin.name.value };
        }
        for (const server of plugin.components.servers) {
          const said = valueAt(plugin, inside(server.place, 'type')) === undefined ? undefined : 'type';
          const found = judgedTransport(server, said, policy);
          if (found !== undefined) yield { ...found, plugin: plugin.name.value };
        }
      }
    }
  },
});

function judged(contact: Contact, policy: Policy): Found[] {
  const { host, said } = contact;
  const { hosts } = serversAllowedBy(policy);
  const refused = refusing(host, hosts);
  if (refused !== undefined) {
    const message = `${shown(host)} is refused: the policy denies ${shown(refused)}`;
    return [
      { at: said.place, message, hint: 'Use a host that is not refused.', ...askedBy(policy, '/mcp/hosts/deny') },
    ];
  }
  if (isListed(host, hosts) || isLoopback(`http://${host}`) || isForSignIn(contact, policy)) return [];
  const message = `${shown(host)} matches none of the allowed hosts: ${hosts.allow.map(one => shown(one)).join(', ') || 'there are none'}`;
  const hint = host.includes('$')
    ? 'Write the host out, so that it can be held against the list.'
    : 'Use one of them, or have the host added to mcp.hosts.allow in the policy.';
  return [{ at: said.place, message, hint, ...askedBy(policy, '/mcp/hosts/allow') }];
}

// A policy that lists the hosts of tokens by themselves is judged by policy/auth.
function isForSignIn(contact: Contact, policy: Policy): boolean {
  return contact.for === 'token' && !signInAllowedBy(policy).tokenHosts.includes('*');
}

const sameTransport: Readonly<Record<string, string>> = { 'streamable-http': 'http' };

function judgedTransport(
  { key, place, transport, url }: Server,
  said: 'type' | undefined,
  policy: Policy,
): Found | undefined {
  const { transports } = serversAllowedBy(policy);
  const plain = (name: string): string => sameTransport[name] ?? name;
  if (transport === 'unknown' || transports.some(allowed => plain(allowed) === plain(transport))) return undefined;
  return {
    at: inside(place, said ?? (url === undefined ? 'command' : 'url')),
    message: `the MCP server ${shown(key)} speaks ${transport}; allowed are ${transports.join(', ') || 'none'}`,
    hint:
      transport === 'sse' ? 'Most servers speak http at another path by now.' : 'Offer it over an allowed transport.',
    ...askedBy(policy, '/mcp/transports'),
  };
}
