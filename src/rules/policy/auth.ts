import type { Change } from '../../model/change.ts';
import type { ComparedRow } from '../../model/comparison.ts';
import type { Found } from '../../model/diagnostic.ts';
import { policiesFor } from '../../model/holding.ts';
import { hostOf, matchesHost } from '../../model/hosts.ts';
import { inside } from '../../model/place.ts';
import type { Authentication, Plugin } from '../../model/plugin.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import { signInAllowedBy, signInTypes } from '../../model/sign-in-policy.ts';
import type { Tree } from '../../model/snapshot.ts';
import { oneOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const file = 'plugins/crm/plugin-manifest.json';
const acme = (auth: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nauth: ${auth}\n`,
});
const crm = (version: string, authentication: object): Tree => ({
  [file]: {
    json: {
      ...{ name: 'crm', version, scopes: [], endpoints: [{ path: '/v1', method: 'GET', description: 'All.' }] },
      authentication,
    },
  },
});
const oauth = (host: string): object => ({ type: 'OAuth2', token_url: `https://${host}/token` });
const key = { type: 'APIKey', header: 'X-Api-Key' };

export default rule({
  id: 'policy/auth',
  title: 'A plugin signs in in a way that the policy does not allow, or in a weaker one than before',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `Whoever answers at token_url sees the credentials of every user, and a key that never ends outlives the person it was
given to. \`auth.types\` says how plugins may sign in and \`auth.tokenHosts\` where tokens may come from. A weaker way than
in the base is told even where it is allowed: users do not see the difference.`,

  examples: {
    'a type that is not allowed': {
      head: { ...acme('{ types: [OAuth2] }'), ...crm('1.0.0', key) },
      finds: [`${file}#/authentication/type`],
    },
    'none at all': {
      head: { ...acme('{ types: [OAuth2, APIKey] }'), ...crm('1.0.0', { type: 'None' }) },
      finds: [`${file}#/authentication/type`],
    },
    'a public service under the recommended policy': { head: crm('1.0.0', { type: 'None' }), finds: [] },
    'a type that is': {
      head: { ...acme('{ types: [OAuth2] }'), ...crm('1.0.0', oauth('auth.acme.example')) },
      finds: [],
    },
    'tokens from another host': {
      head: { ...acme('{ tokenHosts: [auth.acme.example] }'), ...crm('1.0.0', oauth('auth.example')) },
      finds: [`${file}#/authentication/token_url`],
    },
    'tokens from a host that only a variable knows': {
      head: { ...acme('{ tokenHosts: [auth.acme.example] }'), ...crm('1.0.0', oauth('${AUTH_HOST}')) },
      finds: [`${file}#/authentication/token_url`],
    },
    'tokens from a listed host': {
      head: { ...acme('{ tokenHosts: ["*.acme.example"] }'), ...crm('1.0.0', oauth('auth.acme.example')) },
      finds: [],
    },
    'weaker than in the base, though allowed': {
      base: crm('1.0.0', oauth('auth.acme.example')),
      head: crm('2.0.0', key),
      finds: [`${file}#/authentication`],
    },
    'stronger than in the base': {
      base: crm('1.0.0', key),
      head: crm('2.0.0', oauth('auth.acme.example')),
      finds: [],
    },
    'weaker, and not allowed, is told once': {
      base: { ...acme('{ types: [OAuth2] }'), ...crm('1.0.0', oauth('auth.acme.example')) },
      head: { ...acme('{ types: [OAuth2] }'), ...crm('2.0.0', key) },
      finds: [`${file}#/authentication/type`],
    },
  },

  *check(change) {
    const { head } = change;
    for (const plugin of head.plugins) {
      const { authentication } = plugin.components;
      const weakened = weakenedIn(plugin, change);
      for (const { policy } of policiesFor(head, plugin)) {
        const found = authentication === undefined ? [] : judged(authentication, policy);
        for (const each of found) yield { ...each, plugin: plugin.name.value };
        const isRefused = found.some(({ at }) => at.pointer?.endsWith('/type'));
        if (weakened !== undefined && !isRefused) yield { ...told(weakened), under: policy, plugin: plugin.name.value };
      }
    }
  },
});

function judged({ place, tokenUrl, type }: Authentication, policy: Policy): Found[] {
  const { tokenHosts, types } = signInAllowedBy(policy);
  const found: Found[] = [];
  if (!types.includes(type)) {
    const wants = types.length === 0 ? 'none' : oneOf(types);
    const message = `authentication.type is ${shown(type)}; the policy wants ${wants}`;
    const hint = 'Sign in in an allowed way, or have the type added to auth.types in the policy.';
    found.push({ at: inside(place, 'type'), message, hint, ...askedBy(policy, '/auth/types') });
  }
  const host = tokenUrl === undefined ? undefined : hostOf(tokenUrl.value);
  if (tokenUrl !== undefined && !tokenHosts.some(pattern => pattern === '*' || matchesHost(host ?? '', pattern))) {
    const message = `tokens come from ${shown(host ?? tokenUrl.value)}; the policy allows ${oneOf(tokenHosts) || 'no host'}`;
    const hint = 'Use an allowed host, or have it added to auth.tokenHosts in the policy.';
    found.push({ at: tokenUrl.place, message, hint, ...askedBy(policy, '/auth/tokenHosts') });
  }
  return found;
}

/** The difference to the base, or to what was released, that makes signing in weaker; an unknown type is not compared. */
function weakenedIn({ root }: Plugin, { comparisons = [] }: Change): ComparedRow | undefined {
  const rows = comparisons.find(one => one.root === root && one.kind !== 'removed')?.rows ?? [];
  return rows.find(({ from, id, to }) => {
    const [was, now] = [signInTypes.indexOf(from ?? 'None'), signInTypes.indexOf(to ?? 'None')];
    return id === 'authentication.type.changed' && was >= 0 && now > was;
  });
}

function told({ at, from = '', to }: ComparedRow): Found {
  const now = to === undefined ? 'gone' : `now ${shown(to)}`;
  return {
    at,
    message: `authentication was ${shown(from)} and is ${now}, which is weaker`,
    hint: 'Keep the stronger way, or tell in the release notes why it had to go.',
    level: 'warn',
  };
}
