import { foundBy, verdictsOf } from '../../clients/verdicts.ts';
import { type Circle, circlesIn, circleText } from '../../model/circles.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Dependency, Plugin } from '../../model/plugin.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const depending = (name: string, ...dependencies: readonly string[]) => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: { json: { name, version: '1.0.0', dependencies } },
});

const far = (name: string, ...dependencies: readonly string[]) => ({
  name,
  source: { source: 'github', repo: `acme/${name}` },
  dependencies,
});

export default rule({
  id: 'chain/cycle',
  title: 'Plugins depend on each other in a circle',
  level: 'error',
  since: '0.1.0',
  why: `Claude Code 2.1.329 refuses to install a plugin whose catalog entry depends on itself, at once or by way of others.
Where manifests say so it installs all of them, but none can be updated, deprecated or removed before the others.`,

  examples: {
    'two that need each other': {
      head: { ...depending('a', 'b'), ...depending('b', 'a') },
      finds: ['plugins/b/.claude-plugin/plugin.json#/dependencies/0'],
    },
    'one that needs itself': {
      head: depending('a', 'a'),
      finds: ['plugins/a/.claude-plugin/plugin.json#/dependencies/0'],
    },
    'entries of a catalog that need each other': {
      head: {
        '.claude-plugin/marketplace.json': {
          json: { name: 'acme', owner: { name: 'Acme' }, plugins: [far('a', 'b'), far('b', 'a'), far('c', 'a')] },
        },
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/1/dependencies/0'],
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
    const circles = circlesIn(head.plugins, {
      edges: ({ components }: Plugin) => components.dependencies,
      target: ({ name }: Dependency) => plugins.get(name),
    });
    for (const circle of circles) yield told(circle);
    for (const verdict of verdictsOf(head.catalogs)) if (verdict.fault.kind === 'circle') yield foundBy(verdict);
  },
});

function told({ edge, nodes }: Circle<Plugin, Dependency>): Found {
  const names = [...nodes.map(({ name }) => name.value), edge.name];
  return {
    at: edge.place,
    message: `plugins depend on each other in a circle: ${circleText(names.map(name => shown(name)))}`,
    hint: 'Move what both need into a plugin of its own.',
    plugin: nodes.at(-1)?.name.value ?? edge.name,
    level: 'warn', // clients install what a manifest asks for, whatever its way
  };
}
