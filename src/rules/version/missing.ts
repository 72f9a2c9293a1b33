import type { Plugin } from '../../model/plugin.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'version/missing',
  title: 'A plugin has no version',
  level: 'error',
  fix: 'safe',
  since: '0.1.0',
  why: `Without a version every client makes one up: codex-cli 0.169.0 installs it as "local", Claude Code 2.1.329 uses the
commit of the catalog, so that every commit to any plugin is an update for everybody. Nobody can say what they run.`,

  examples: {
    'no version anywhere': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', description: 'Says hello.' } } },
      finds: ['plugins/hello/.codex-plugin/plugin.json#'],
    },
    'a version in one of the manifests': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
        'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello' } },
      },
      finds: [],
    },
    'a version in the entry of the catalog': {
      head: {
        '.claude-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [{ name: 'hello', source: './hello', version: '1.0.0' }],
          },
        },
        'hello/.claude-plugin/plugin.json': { json: { name: 'hello', description: 'Says hello.' } },
      },
      finds: [],
    },
  },

  *check({ head }) {
    const versioned = versionedByEntry(head);
    for (const plugin of head.plugins) {
      const [first] = plugin.manifests;
      const readable = plugin.manifests.some(manifest => manifest.document.value !== undefined);
      if (first === undefined || !readable || plugin.version !== undefined || versioned.has(plugin)) continue;
      if (plugin.manifests.some(manifest => manifest.value.version !== undefined)) continue; // a version of the wrong type
      yield {
        at: { file: first.file, pointer: '' },
        message: `${shown(plugin.name.value)} has no version; each client would make one up`,
        hint: 'Add "version": "0.1.0", or the number the plugin has reached, to every manifest.',
        plugin: plugin.name.value,
      };
    }
  },
});

function versionedByEntry({ catalogs }: Workspace): Set<Plugin> {
  const entries = catalogs.flatMap(catalog => catalog.entries);
  return new Set(
    entries.flatMap(({ plugin, version }) => (plugin !== undefined && version !== undefined ? [plugin] : [])),
  );
}
