import { type Call, callsIn } from '../../model/calls.ts';
import type { Deprecation, State } from '../../model/deprecation.ts';
import type { Found, Level } from '../../model/diagnostic.ts';
import { retiringIn } from '../../model/pending.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const manifest = (name: string, more: object = {}) => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: { json: { name, version: '1.0.0', ...more } },
});
const record = {
  'policies/deprecations/crm-sync.yaml': `schema: deprecation/v1
plugin: crm-sync
announced: 2026-11-01
deprecated: 2026-11-10
sunset: 2027-02-18
replacement: crm-sync-v2
`,
};
const chain = {
  ...record,
  ...manifest('crm-sync'),
  ...manifest('crm-sync-v2'),
  'chains/sales.json': { json: { chain: [{ plugin: 'crm-sync', output: 'contacts' }] } },
};
const dependent = {
  ...record,
  ...manifest('crm-sync'),
  ...manifest('crm-sync-v2'),
  ...manifest('kit', { dependencies: ['crm-sync'] }),
};

export default rule({
  id: 'chain/retiring-step',
  title: 'A step or a dependency is on its way out',
  level: 'error',
  since: '0.1.0',
  why: `When a plugin is gone, everything that calls it stops on the same day. Its users hear of the sunset; whoever only
depends on it, through a chain or another plugin, does not. Until the sunset it is a warning, and from then on an error.`,

  examples: {
    'a step that is deprecated': {
      head: chain,
      today: '2026-11-20',
      finds: ['chains/sales.json#/chain/0/plugin'],
    },
    'a dependency past its sunset': {
      head: dependent,
      today: '2027-02-18',
      finds: ['plugins/kit/.claude-plugin/plugin.json#/dependencies/0'],
    },
    'a dependency that names its own catalog': {
      head: {
        ...dependent,
        ...manifest('kit', { dependencies: [{ name: 'crm-sync', marketplace: 'acme' }] }),
        'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\n',
      },
      today: '2027-02-18',
      finds: ['plugins/kit/.claude-plugin/plugin.json#/dependencies/0'],
    },
    'gone itself': {
      head: {
        ...dependent,
        'policies/deprecations/kit.yaml': record['policies/deprecations/crm-sync.yaml'].replace('crm-sync', 'kit'),
      },
      today: '2027-06-01',
      finds: [],
    },
    'a dependency on the plugin of that name elsewhere': {
      head: { ...dependent, ...manifest('kit', { dependencies: [{ name: 'crm-sync', marketplace: 'other' }] }) },
      today: '2027-02-18',
      finds: [],
    },
    'announced, not deprecated yet': { head: chain, today: '2026-11-05', finds: [] },
    'a step that stays': {
      head: { ...chain, 'chains/sales.json': { json: { chain: [{ plugin: 'crm-sync-v2' }] } } },
      today: '2027-03-01',
      finds: [],
    },
  },

  *check(change) {
    const { head } = change;
    if (head.deprecations.length === 0) return;
    const sunsets = new Map(retiringIn(change).map(({ record: one, sunset }) => [one, sunset]));
    for (const call of callsIn(head)) {
      const { record: one, state } = head.states.of(call.name);
      const level = levelIn(state);
      if (one === undefined || level === undefined || isGone(call, head)) continue;
      yield { ...told(call, one, state, sunsets.get(one)), level };
    }
  },
});

/** Error from the sunset, warning before; undefined while there is nothing to mind. */
function levelIn(state: State): Level | undefined {
  if (state === 'active' || state === 'announced') return undefined;
  return state === 'deprecated' ? 'warn' : 'error';
}

// What is gone itself needs nothing any more.
function isGone({ caller }: Call, { states }: Workspace): boolean {
  const state = caller === undefined ? 'active' : states.of(caller).state;
  return state === 'removed' || state === 'quarantined';
}

function told({ caller, place }: Call, one: Deprecation, state: State, sunset: string | undefined): Found {
  const { kind, plugin, replacement } = one;
  const until =
    sunset === undefined ? '' : state === 'deprecated' ? `, with its sunset on ${sunset}` : ` (sunset ${sunset})`;
  const is = kind === 'rename' ? `renamed since ${one.effective}` : words[state];
  return {
    at: place,
    before: plugin.place,
    message: `${caller === undefined ? 'the step' : shown(caller)} needs ${shown(plugin.value)}, which is ${is}${until}`,
    hint:
      replacement === undefined
        ? 'Do without it before it is gone.'
        : `Move to its replacement, ${shown(replacement.value)}.`,
    plugin: plugin.value,
  };
}

const words: Readonly<Record<State, string>> = {
  active: 'active',
  announced: 'going to be deprecated',
  deprecated: 'deprecated',
  sunset: 'past its sunset',
  removed: 'removed',
  quarantined: 'quarantined',
};
