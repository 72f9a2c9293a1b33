import type { Found } from '../../model/diagnostic.ts';
import { likeness, neighbourhood, sharedAmong, withoutNumbers } from '../../model/likeness.ts';
import type { Plugin } from '../../model/plugin.ts';
import { strictestNames } from '../../model/strictest-names.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const plugins = (...names: string[]): Record<string, { json: unknown }> =>
  Object.fromEntries(
    names.map((name, index) => [`plugins/p${index}/.codex-plugin/plugin.json`, { json: { name, version: '1.0.0' } }]),
  );
const scoped = (names: string, match: string, own: string): string =>
  `${policy(names)}scopes:\n  - { name: some, match: ${match}, names: ${own} }\n`;
const policy = (names: string): string =>
  `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nnames: ${names}\n`;

export default rule({
  id: 'identity/confusable',
  title: 'A name is easily taken for another one',
  level: 'error',
  since: '0.1.0',
  why: `Package registries have seen it for years: a name one letter away from a known one is typed by mistake or offered
on purpose, and an agent plugin runs code with the rights of its user.`,

  examples: {
    'one letter away': {
      head: plugins('crm-sync-tools', 'crm-sync-toolz'),
      finds: ['plugins/p1/.codex-plugin/plugin.json#/name'],
    },
    'a protected name, spelt with a one': {
      head: { ...plugins('payrol1'), 'policies/policy.yaml': policy('{ protected: [payroll] }') },
      finds: ['plugins/p0/.codex-plugin/plugin.json#/name'],
    },
    'the protected name itself': {
      head: { ...plugins('payroll'), 'policies/policy.yaml': policy('{ protected: [payroll] }') },
      finds: [],
    },
    'a name that a scope protects, for a plugin in it and for one that is not': {
      head: {
        ...plugins('payrol1', 'bi1ling'),
        'policies/policy.yaml': scoped(
          '{ minDistance: 1 }',
          '{ paths: [plugins/p1] }',
          '{ protected: [payroll, billing], minDistance: 2 }',
        ),
      },
      finds: ['plugins/p1/.codex-plugin/plugin.json#/name'],
    },
    'a scope that asks nothing of names': {
      head: {
        ...plugins('crm-sync-tools', 'crm-sync-toolz'),
        'policies/policy.yaml': scoped('{}', '{ plugins: [crm-*] }', '{ minDistance: 1 }'),
      },
      finds: [],
    },
    'a scope that asks more of one of two names': {
      head: {
        ...plugins('crm-sync-tools', 'crm-sync-toolz', 'erp-sync-tools', 'erp-sync-toolz'),
        'policies/policy.yaml': scoped('{ minDistance: 1 }', '{ plugins: [crm-sync-tools] }', '{ minDistance: 2 }'),
      },
      finds: ['plugins/p1/.codex-plugin/plugin.json#/name'],
    },
    'natural pairs': {
      head: plugins('release-note', 'release-notes', 'report-v1', 'report-v2', 'js-expert', 'ts-expert'),
      finds: [],
    },
  },

  *check({ head }) {
    const { names, scopes } = head.policy;
    if (scopes.length === 0 && names.minDistance < 2) return;
    const asked = scopes.length === 0 ? () => names : strictestNames(head);
    const guarded =
      scopes.length === 0 ? names.protected : [...new Set(head.plugins.flatMap(each => asked(each).protected))];
    const keysOf = new Map<string, Int32Array>();
    for (const name of [...guarded, ...head.plugins.map(plugin => plugin.name.value)])
      if (!keysOf.has(name)) keysOf.set(name, neighbourhood(name));
    const isShared = sharedAmong([...keysOf.values()]);
    const sharedOf = (name: string) => (keysOf.get(name) ?? none).filter(isShared);
    const near: Near = new Map();
    const byName = new Map<string, Plugin>();
    for (const name of guarded) remember(near, name, sharedOf(name));
    const isMeant = (plugin: Plugin, other: string): boolean => {
      const { minDistance, protected: own } = asked(plugin);
      const before = byName.get(other);
      if (before === undefined) return minDistance >= 2 && own.includes(other);
      return minDistance >= 2 || asked(before).minDistance >= 2;
    };
    for (const plugin of head.plugins) {
      const name = plugin.name.value;
      if (byName.has(name)) continue;
      const own = asked(plugin);
      const keys = sharedOf(name);
      const other = own.protected.includes(name) ? undefined : likeOne(near, plugin, keys, isMeant);
      byName.set(name, plugin);
      remember(near, name, keys);
      if (other !== undefined) yield told(plugin, other, byName.get(other.name), own.protected);
    }
  },
});

interface Like {
  readonly name: string;
  readonly how: 'look' | 'edit';
}

const none = new Int32Array(0);

// Most names share no key with any other, and only those that do are compared.
type Near = Map<number, string | string[]>;

function likeOne(
  near: Near,
  plugin: Plugin,
  keys: Int32Array,
  isMeant: (plugin: Plugin, other: string) => boolean,
): Like | undefined {
  const name = plugin.name.value;
  const bare = withoutNumbers(name);
  for (const key of keys) {
    const others = near.get(key);
    if (others === undefined) continue;
    for (const other of typeof others === 'string' ? [others] : others) {
      if (other === name || withoutNumbers(other) === bare) continue;
      const how = likeness(name, other);
      if (how !== undefined && isMeant(plugin, other)) return { name: other, how };
    }
  }
  return undefined;
}

function remember(near: Near, name: string, keys: Int32Array): void {
  for (const key of keys) {
    const others = near.get(key);
    if (others === undefined) near.set(key, name);
    else if (typeof others === 'string') near.set(key, [others, name]);
    else others.push(name);
  }
}

function told(plugin: Plugin, like: Like, first: Plugin | undefined, guarded: readonly string[]): Found {
  const name = shown(plugin.name.value);
  const other = shown(like.name);
  const whose = guarded.includes(like.name) ? ', which is protected' : '';
  return {
    at: plugin.name.place,
    message:
      like.how === 'look' ? `${name} looks like ${other}${whose}` : `${name} is one edit away from ${other}${whose}`,
    hint: 'Choose a name that cannot be mistaken.',
    plugin: plugin.name.value,
    ...(first !== undefined && { before: first.name.place }),
    // Whoever owns both may have meant it.
    ...(whose === '' && { level: 'warn' as const }),
  };
}
