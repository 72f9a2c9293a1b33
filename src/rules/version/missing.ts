import { hitsOf, withEffects } from '../../clients/effects.ts';
import { foundIn, type Reading, readingsAt, readingsOf } from '../../clients/readings.ts';
import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import { neutralShapes, type Plugin } from '../../model/plugin.ts';
import { versioningFor } from '../../model/versioning-for.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const bare = { json: { name: 'hello' } };
const hint = 'Add "version": "0.1.0", or what was released last, and raise it with every change.';
const policy = (versioning: string): string =>
  `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: ${versioning}\n`;

export default rule({
  id: 'version/missing',
  title: 'A plugin has no version',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `Claude Code 2.1.329 keeps its copy of a plugin as long as the version text stays the same; without one, users follow
every commit. codex-cli 0.169.0 files such a plugin under the version "local", so nobody can tell what a user has, and does
not install one whose version is blank.`,

  examples: {
    'no version, under a policy': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': bare, 'policies/policy.yaml': policy('{}') },
      finds: ['plugins/hello/.codex-plugin/plugin.json#'],
    },
    'a version that is empty': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '' } } },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/version'],
    },
    'a blank version, which codex does not install': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version: ' ' } },
        'policies/policy.yaml': policy('{ mode: commit }'),
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/version'],
    },
    'the entry of a catalog gives it': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': bare,
        '.claude-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [{ name: 'hello', source: './plugins/hello', version: '1.0.0' }],
          },
        },
      },
      finds: [],
    },
    'a scope that wants users of one plugin to follow commits': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': bare,
        'plugins/other/.codex-plugin/plugin.json': { json: { name: 'other' } },
        'policies/policy.yaml': `${policy('{}')}scopes: [{ name: trunk, match: { plugins: [hello] }, versioning: { mode: commit } }]\n`,
      },
      finds: ['plugins/other/.codex-plugin/plugin.json#'],
    },
    'a repository that wants users to follow commits': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': bare, 'policies/policy.yaml': policy('{ mode: commit }') },
      finds: [],
    },
  },

  *check({ head }) {
    const blank = readingsOf(head).filter(isBlank);
    for (const reading of blank) yield { ...foundIn(reading), hint };
    const versioned = new Set(
      head.catalogs
        .flatMap(({ entries }) => entries.filter(entry => entry.version !== undefined))
        .map(({ plugin }) => plugin)
        .concat(blank.map(({ plugin }) => plugin)),
    );
    for (const plugin of head.plugins) {
      if (versioned.has(plugin) || hasVersion(plugin)) continue;
      if (versioningFor(head, plugin).mode !== 'commit') yield* told(plugin, head);
    }
  },
});

/** A version without a letter, which a client minds whatever we think of versions. */
function isBlank({ manifest: { version }, pointer }: Reading): boolean {
  return pointer === '/version' && version?.value.trim() === '';
}

// A manifest of the wrong shape, or one that cannot be read, is told elsewhere.
function hasVersion(plugin: Plugin): boolean {
  if (plugin.version !== undefined && plugin.version.value.trim() !== '') return true;
  return plugin.manifests.every(
    ({ document, shape, value }) =>
      neutralShapes.has(shape) || document.value === undefined || (value.version ?? '') !== '',
  );
}

function* told(plugin: Plugin, workspace: Workspace): Iterable<Found> {
  const [manifest] = plugin.manifests;
  if (manifest === undefined) return;
  const faults = plugin.manifests.flatMap(({ file }) =>
    readingsAt(workspace, file, '').flatMap(reading => reading.faults.filter(({ key }) => key === 'version')),
  );
  const hits = hitsOf(faults);
  yield {
    at: plugin.version?.place ?? documentPlace(manifest.document),
    message: withEffects(`${shown(plugin.name.value)} has no version`, hits),
    hint,
    hits,
    plugin: plugin.name.value,
    // Some repositories want users to follow their commits, and have not said so in a policy.
    ...(workspace.policy.file === undefined && { level: 'warn' as const }),
  };
}
