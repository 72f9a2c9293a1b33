import type { Found } from '../../model/diagnostic.ts';
import type { Dependency, Plugin } from '../../model/plugin.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const depending = (name: string, ...dependencies: readonly string[]) => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: { json: { name, version: '1.0.0', dependencies } },
});

export default rule({
  id: 'chain/cycle',
  title: 'Plugins depend on each other in a circle',
  level: 'error',
  since: '0.1.0',
  why: `In a circle no plugin can come first: none can be updated, deprecated or removed before all the others, and an
update of one pulls in all of them.`,

  examples: {
    'two that need each other': {
      head: { ...depending('a', 'b'), ...depending('b', 'a') },
      finds: ['plugins/b/.claude-plugin/plugin.json#/dependencies/0'],
    },
    'one that needs itself': {
      head: depending('a', 'a'),
      finds: ['plugins/a/.claude-plugin/plugin.json#/dependencies/0'],
    },
    'two ways to the same plugin': {
      head: { ...depending('a', 'b', 'c'), ...depending('b', 'c'), ...depending('c') },
      finds: [],
    },
    'a chain that calls a plugin twice': {
      head: { ...depending('a'), 'chain.json': { json: { chain: [{ plugin: 'a' }, { plugin: 'a' }] } } },
      finds: [],
    },
  },

  *check({ head }) {
    const plugins = new Map(head.plugins.map(plugin => [plugin.name.value, plugin]));
    const done = new Set<Plugin>();
    for (const plugin of head.plugins) yield* circles(plugin, plugins, done);
  },
});

interface Visit {
  readonly plugin: Plugin;
  readonly open: Iterator<Dependency>;
}

/** Walks all dependencies once, without recursion; each that leads back to a plugin under way closes a circle. */
function* circles(start: Plugin, plugins: ReadonlyMap<string, Plugin>, done: Set<Plugin>): Iterable<Found> {
  const path: Visit[] = [];
  const depth = new Map<Plugin, number>();
  const enter = (plugin: Plugin): void => {
    depth.set(plugin, path.length);
    path.push({ plugin, open: plugin.components.dependencies[Symbol.iterator]() });
  };
  if (!done.has(start)) enter(start);
  for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
    const { done: over, value: dependency } = here.open.next();
    if (over === true) {
      done.add(here.plugin);
      depth.delete(here.plugin);
      path.pop();
      continue;
    }
    const next = plugins.get(dependency.name);
    const from = next === undefined ? undefined : depth.get(next);
    if (from !== undefined) yield told(path.slice(from), dependency, here.plugin);
    else if (next !== undefined && !done.has(next)) enter(next);
  }
}

function told(circle: readonly Visit[], { name, place }: Dependency, { name: { value } }: Plugin): Found {
  const names = [...circle.map(({ plugin }) => plugin.name.value), name];
  const way = names.length > 8 ? [...names.slice(0, 4), '…', ...names.slice(-3)] : names;
  return {
    at: place,
    message: `plugins depend on each other in a circle: ${way.map(word => (word === '…' ? word : shown(word))).join(' -> ')}`,
    hint: 'Move what both need into a plugin of its own.',
    plugin: value,
  };
}
