import type { Chain } from '../../model/chain.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const plugins = Object.fromEntries(
  ['api-spec', 'docs', 'review'].map(name => [
    `plugins/${name}/.codex-plugin/plugin.json`,
    `{ "name": "${name}", "version": "1.0.0" }\n`,
  ]),
);
const chain = (...steps: readonly object[]) => ({ ...plugins, 'chains/docs.json': { json: { chain: steps } } });

export default rule({
  id: 'chain/unbound-input',
  title: 'A step waits for something no earlier step gives',
  level: 'error',
  since: '0.1.0',
  why: `Steps hand their results on by name. A name that is misspelt, used before it is there or given twice makes a step run
on nothing, or on the result of the wrong step, and no client looks at that before the chain runs.`,

  examples: {
    'a name in other letters': {
      head: chain({ plugin: 'api-spec', output: 'apiSchema' }, { plugin: 'docs', input: 'apischema' }),
      finds: ['chains/docs.json#/chain/1/input'],
    },
    'used before it is given': {
      head: chain(
        { plugin: 'api-spec', output: 'apiSchema' },
        { plugin: 'review', input: ['apiSchema', 'draft'] },
        { plugin: 'docs', input: 'apiSchema', output: 'draft' },
      ),
      finds: ['chains/docs.json#/chain/1/input/1'],
    },
    'given twice': {
      head: chain({ plugin: 'api-spec', output: 'text' }, { plugin: 'docs', input: 'text', output: 'text' }),
      finds: ['chains/docs.json#/chain/1/output'],
    },
    'bound throughout; the first step is fed from outside': {
      head: chain(
        { plugin: 'api-spec', input: 'repository', output: 'apiSchema' },
        { plugin: 'docs', input: ['apiSchema', 'repository'], output: 'draft' },
        { plugin: 'review', input: 'draft' },
      ),
      finds: [],
    },
  },

  *check({ head }) {
    for (const chain of head.chains) yield* unbound(chain);
  },
});

function* unbound({ steps }: Chain): Iterable<Found> {
  const all = new Set(steps.flatMap(({ outputs }) => outputs.map(({ value }) => value)));
  const given = new Map<string, Place>();
  const fromOutside = new Set((steps[0]?.inputs ?? []).map(({ value }) => value));
  for (const [index, { inputs, outputs, plugin }] of steps.entries()) {
    for (const { place, value } of index === 0 ? [] : inputs) {
      if (given.has(value) || fromOutside.has(value)) continue;
      yield {
        at: place,
        message: `${shown(plugin.value)} takes ${shown(value)}, which ${all.has(value) ? 'no earlier step gives yet' : 'no step gives'}`,
        hint: among(value, given),
        plugin: plugin.value,
      };
    }
    for (const { place, value } of outputs) {
      const before = given.get(value);
      if (before === undefined) given.set(value, place);
      else
        yield {
          at: place,
          before,
          message: `${shown(plugin.value)} gives ${shown(value)}, as an earlier step does`,
          hint: 'Give each result a name of its own.',
          plugin: plugin.value,
        };
    }
  }
}

function among(written: string, given: ReadonlyMap<string, Place>): string {
  const same = [...given.keys()].find(name => name.toLowerCase() === written.toLowerCase());
  if (same !== undefined) return `Did you mean ${shown(same)}?`;
  const names = [...given.keys()].slice(0, 8).map(name => shown(name));
  return names.length === 0 ? 'Let an earlier step give it.' : `Given so far: ${names.join(', ')}.`;
}
