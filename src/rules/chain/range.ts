import { hitsOfEach, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { targetsOf } from '../../model/audience.ts';
import type { Hit } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Dependency, Plugin } from '../../model/plugin.ts';
import { inRange, isRange, isSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const tree = (version: string, range: string) => ({
  'plugins/vault/.claude-plugin/plugin.json': { json: { name: 'vault', version } },
  'plugins/kit/.claude-plugin/plugin.json': {
    json: { name: 'kit', version: '1.0.0', dependencies: [{ name: 'vault', version: range }] },
  },
});

export default rule({
  id: 'chain/range',
  title: 'A dependency asks for a version that is not here',
  level: 'error',
  since: '0.1.0',
  why: `Claude Code 2.1.329 resolves a dependency by its range. When the plugin beside it has outgrown the range, and no tag of
an older version fits, the one that needs it is installed and then does not load.`,

  examples: {
    outgrown: {
      head: tree('2.2.0', '~2.1.0'),
      finds: ['plugins/kit/.claude-plugin/plugin.json#/dependencies/0/version'],
    },
    'no range': {
      head: tree('2.2.0', 'two or so'),
      finds: ['plugins/kit/.claude-plugin/plugin.json#/dependencies/0/version'],
    },
    'a prerelease, which a range takes only when it names one': {
      head: tree('3.0.0-beta.1', '^3.0.0'),
      finds: ['plugins/kit/.claude-plugin/plugin.json#/dependencies/0/version'],
    },
    inside: { head: tree('2.2.0', '^2.1.0'), finds: [] },
    'a version that is none is another matter': { head: tree('v2', '^2.1.0'), finds: [] },
  },

  *check({ head }) {
    const plugins = new Map(head.plugins.map(plugin => [plugin.name.value, plugin]));
    for (const plugin of head.plugins) {
      for (const dependency of plugin.components.dependencies) yield* unmet(plugin, dependency, plugins, head);
    }
  },
});

function* unmet(
  asking: Plugin,
  { marketplace, name, range }: Dependency,
  plugins: ReadonlyMap<string, Plugin>,
  workspace: Workspace,
): Iterable<Found> {
  if (range === undefined) return;
  const plugin = asking.name.value;
  if (!isRange(range.value)) {
    const hits = hitsOn(asking, 'badRange', workspace);
    const message = withEffects(`${shown(range.value)} is no range of versions that ${shown(name)} could be in`, hits);
    yield { at: range.place, message, hint: 'Write a range such as "^2.1.0" or "~2.1.0".', plugin, hits };
    return;
  }
  const version = marketplace === undefined ? plugins.get(name)?.version : undefined;
  if (version === undefined || !isSemver(version.value) || inRange(version.value, range.value)) return;
  const hits = hitsOn(asking, 'unmet', workspace);
  yield {
    at: range.place,
    before: version.place,
    message: [
      `${shown(plugin)} wants ${shown(name)} in version ${shown(range.value)}; here it is ${version.value}`,
      ...hits.map(loadError),
    ].join('; '),
    hint: 'Widen the range, if the newer version works; else release one that lies in it.',
    plugin,
    hits,
  };
}

// The plugin is there and enabled, and none of it works.
function loadError({ client }: Hit): string {
  return `${client} installs it with a load error`;
}

/** What the clients of a plugin that resolve dependencies do about one. */
function hitsOn(plugin: Plugin, what: 'badRange' | 'unmet', workspace: Workspace): Hit[] {
  return hitsOfEach(targetsOf(plugin, workspace), client => factsOf(client).dependencies?.[what]);
}
