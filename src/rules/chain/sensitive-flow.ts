import { calleesOf } from '../../model/callees.ts';
import type { Chain } from '../../model/chain.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Said } from '../../model/place.ts';
import type { Plugin } from '../../model/plugin.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const shared = (name: string, method: string, scopes: readonly string[]) => ({
  [`plugins/${name}/plugin-manifest.json`]: {
    json: {
      name,
      version: '1.0.0',
      endpoints: [{ path: '/v1/items', method, description: 'Items.' }],
      authentication: { type: 'None' },
      scopes,
    },
  },
});
const chain = (first: string, second: string) => ({
  'chains/pay.json': {
    json: {
      chain: [
        { plugin: first, output: 'rows' },
        { plugin: second, input: 'rows' },
      ],
    },
  },
});

export default rule({
  id: 'chain/sensitive-flow',
  title: 'Sensitive data flows to a step that can send it out',
  level: 'warn',
  since: '0.1.0',
  why: `Each plugin alone may be harmless: one reads payroll, the other posts to a web hook. Chained, the first hands its
result to the second, and no review of either shows it. Private data plus a way out is how agents have been made to leak.`,

  examples: {
    'payroll into a step that posts': {
      head: {
        ...shared('payroll', 'GET', ['read:payroll']),
        ...shared('webhook', 'POST', []),
        ...chain('payroll', 'webhook'),
      },
      finds: ['chains/pay.json#/chain/1/input'],
    },
    'into a step that only reads': {
      head: {
        ...shared('payroll', 'GET', ['read:payroll']),
        ...shared('calendar', 'GET', []),
        ...chain('payroll', 'calendar'),
      },
      finds: [],
    },
    'harmless data into a step that posts': {
      head: {
        ...shared('weather', 'GET', ['read:weather']),
        ...shared('webhook', 'POST', []),
        ...chain('weather', 'webhook'),
      },
      finds: [],
    },
    'the other way round': {
      head: {
        ...shared('payroll', 'GET', ['read:payroll']),
        ...shared('webhook', 'POST', []),
        ...chain('webhook', 'payroll'),
      },
      finds: [],
    },
  },

  *check({ head }) {
    const callees = calleesOf(head);
    for (const one of head.chains) yield* flows(one, callees);
  },
});

interface Origin {
  readonly plugin: Plugin;
  readonly right: Said<string>;
}

/** What is made of sensitive data counts as sensitive too. */
function* flows({ steps }: Chain, callees: ReadonlyMap<string, Plugin>): Iterable<Found> {
  const sensitive = new Map<string, Origin>();
  for (const { inputs, outputs, plugin: said } of steps) {
    const plugin = callees.get(said.value);
    const own = plugin === undefined ? undefined : sensitiveRight(plugin);
    const taken = inputs.filter(({ value }) => sensitive.has(value));
    const way = plugin === undefined ? undefined : wayOut(plugin);
    for (const { place, value } of way === undefined ? [] : taken) {
      const origin = sensitive.get(value) as Origin;
      if (origin.plugin === plugin) continue;
      yield {
        at: place,
        before: origin.right.place,
        message: `${shown(value)} comes from ${shown(origin.plugin.name.value)} (${shown(origin.right.value)}) and goes to ${shown(said.value)}, which can send it out (${way})`,
        hint: 'Cut out what is sensitive before this step, or take away its way out.',
        plugin: said.value,
      };
    }
    const inherited = taken[0] === undefined ? undefined : sensitive.get(taken[0].value);
    const origin = plugin !== undefined && own !== undefined ? { plugin, right: own } : inherited;
    if (origin !== undefined) for (const { value } of outputs) sensitive.set(value, origin);
  }
}

const reading =
  /^(?:filesystem:|(?:read|list|get|export|admin|manage|write):?.*(?:payroll|salar|secret|credential|password|token|customer|patient|personal|pii))/i;
const private_ =
  /(?:payroll|salar|secret|credential|password|customer|patient|personal|pii).*[:.](?:read|list|get|export|admin|write)/i;

function sensitiveRight({ components: { permissions, scopes } }: Plugin): Said<string> | undefined {
  return [...permissions, ...scopes].find(({ value }) => reading.test(value) || private_.test(value));
}

const sending: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** How a plugin can send something outside, in words. */
function wayOut({ components: { endpoints, permissions, servers } }: Plugin): string | undefined {
  const permission = permissions.find(({ value }) => /^network:request\b/i.test(value));
  if (permission !== undefined) return shown(permission.value);
  const endpoint = endpoints.find(({ method }) => sending.has(method.toUpperCase()));
  if (endpoint !== undefined) return shown(`${endpoint.method} ${endpoint.path}`);
  const server = servers.find(({ transport }) => transport !== 'stdio' && transport !== 'unknown');
  return server === undefined ? undefined : `MCP server ${shown(server.host ?? server.key)}`;
}
