import { calleesOf } from '../../model/callees.ts';
import type { Deprecation, State } from '../../model/deprecation.ts';
import type { Found, Level } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
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
depends on it, through a chain or another plugin, does not.`,

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
    'announced, not deprecated yet': { head: chain, today: '2026-11-05', finds: [] },
    'a step that stays': {
      head: { ...chain, 'chains/sales.json': { json: { chain: [{ plugin: 'crm-sync-v2' }] } } },
      today: '2027-03-01',
      finds: [],
    },
  },

  *check({ head }) {
    if (head.deprecations.length === 0) return;
    for (const { caller, name, place } of callsIn(head)) {
      const { record, state } = head.states.of(name);
      const level = levelIn(state);
      if (record !== undefined && level !== undefined) yield { ...told(caller, record, state, place), level };
    }
  },
});

interface Call {
  readonly caller: string;
  readonly name: string;
  readonly place: Place;
}

/** Everything in the tree that calls a plugin by name. */
function* callsIn(head: Workspace): Iterable<Call> {
  const callees = calleesOf(head);
  for (const { steps } of head.chains) {
    for (const { plugin } of steps) {
      yield { caller: 'the step', name: callees.get(plugin.value)?.name.value ?? plugin.value, place: plugin.place };
    }
  }
  for (const { components, name: of } of head.plugins) {
    for (const { marketplace, name, place } of components.dependencies) {
      if (marketplace === undefined) yield { caller: shown(of.value), name, place };
    }
  }
}

/** Error from the sunset, warning before; undefined while there is nothing to mind. */
function levelIn(state: State): Level | undefined {
  if (state === 'active' || state === 'announced') return undefined;
  return state === 'deprecated' ? 'warn' : 'error';
}

function told(caller: string, record: Deprecation, state: State, at: Place): Found {
  const { plugin, replacement, sunset } = record;
  const until =
    sunset === undefined ? '' : state === 'deprecated' ? `, with its sunset on ${sunset}` : ` (sunset ${sunset})`;
  return {
    at,
    before: plugin.place,
    message: `${caller} needs ${shown(plugin.value)}, which is ${words[state]}${until}`,
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
