import { type Call, callsIn } from '../../model/calls.ts';
import type { Change } from '../../model/change.ts';
import { daysBetween } from '../../model/deprecation.ts';
import { pendingIn, retiringIn } from '../../model/pending.ts';
import { counted, shown } from '../../model/words.ts';
import { file, plugin, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const at = `${file}#/plugin`;
const tree = { ...plugins, ...record() };
const bundle = plugin('sales-bundle', { dependencies: ['crm-sync'] });
const chain = (name: string) => ({ 'chains/sales.json': { json: { chain: [{ plugin: name }] } } });

export default rule({
  id: 'deprecation/dependents',
  title: 'Plugins that stay depend on one that goes',
  level: 'error',
  since: '0.1.0',
  why: `The users of a bundle or a chain did not choose what it is made of, and are told nothing when a part of it goes: one day
it does not work. So those that stay move first, or go with it. Every date that is left is one on which they can.`,

  examples: {
    'a bundle': { head: { ...tree, ...bundle }, finds: [at] },
    'a chain': { head: { ...tree, ...chain('crm-sync') }, finds: [at] },
    'three, told at once': {
      head: { ...tree, ...bundle, ...plugin('kit', { dependencies: ['crm-sync'] }), ...chain('crm-sync') },
      finds: [at],
    },
    'a rename that a dependency does not follow': {
      head: { ...plugins, ...bundle, ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-12-01' }) },
      finds: [at],
    },
    'a bundle that is to go later': {
      head: {
        ...tree,
        ...bundle,
        ...record({ plugin: 'sales-bundle', sunset: '2027-06-01' }, 'policies/deprecations/sales-bundle.yaml'),
      },
      finds: [at],
    },
    'a bundle that goes on the same day': {
      head: { ...tree, ...bundle, ...record({ plugin: 'sales-bundle' }, 'policies/deprecations/sales-bundle.yaml') },
      finds: [],
    },
    'moved already': {
      head: { ...tree, ...plugin('sales-bundle', { dependencies: ['crm-sync-v2'] }), ...chain('crm-sync-v2') },
      finds: [],
    },
    'the plugin of that name in another marketplace': {
      head: { ...tree, ...plugin('kit', { dependencies: [{ name: 'crm-sync', marketplace: 'other' }] }) },
      finds: [],
    },
  },

  *check(change) {
    const pending = pendingIn(change).filter(({ record: { component } }) => component === undefined);
    if (pending.length === 0) return;
    const calls = Map.groupBy(callsIn(change.head), ({ name }) => name);
    const ends = endsIn(change);
    for (const { record: one, remove, sunset } of pending) {
      const name = one.plugin.value;
      const last = sunset ?? remove;
      const staying = (calls.get(name) ?? []).filter(({ caller }) => outlives(caller, last, ends));
      const [first] = staying;
      if (first === undefined) continue;
      const when = last === undefined ? '' : ` (${until(one.kind, last, change.today)})`;
      const more = new Set(staying.map(nameOf)).size - 1;
      yield {
        at: one.plugin.place,
        before: first.place,
        message: `${nameOf(first)} needs ${shown(name)}${when}${more > 0 ? `; so ${more === 1 ? 'does' : 'do'} ${counted(more, 'other')}` : ''}`,
        hint: `Move ${first.caller === undefined ? 'the chain' : shown(first.caller)} to something else first, or retire it no later.`,
        plugin: name,
      };
    }
  },
});

/** The sunset of every plugin that goes. */
function endsIn(change: Change): ReadonlyMap<string, string> {
  return new Map(
    retiringIn(change).flatMap(({ record: { component, kind, plugin: of }, sunset }) =>
      component === undefined && kind === 'deprecate' && sunset !== undefined ? [[of.value, sunset] as const] : [],
    ),
  );
}

function outlives(caller: string | undefined, last: string | undefined, ends: ReadonlyMap<string, string>): boolean {
  const end = caller === undefined ? undefined : ends.get(caller);
  return end === undefined || last === undefined || end > last;
}

function nameOf({ caller, place }: Call): string {
  return caller === undefined ? `the chain ${shown(place.file)}` : shown(caller);
}

function until(kind: string, day: string, today: string): string {
  const days = daysBetween(today, day);
  const what = kind === 'rename' ? 'renamed' : 'sunset';
  if (days <= 0) return `${what} since ${day}`;
  return `${what} in ${counted(days, 'day')}, on ${day}`;
}
