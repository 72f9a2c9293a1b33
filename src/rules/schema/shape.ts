import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import { baseName } from '../../model/path.ts';
import { type Manifest, neutralShapes, type Plugin } from '../../model/plugin.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const codex = { json: { name: 'codex-pro', version: '1.0.0' } };
const event = (pluginId: string): { json: unknown } => ({
  json: { pluginId, version: '1.0.0', name: 'Codex Pro', entryPoints: { handlers: [] } },
});

export default rule({
  id: 'schema/shape',
  title: 'Two manifests of one folder contradict each other',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `Each client reads the first manifest it finds at its own places: codex-cli 0.169.0 and copilot 1.0.102 look in
different ones. A folder whose manifests say that it is two different plugins is a different plugin for every reader.`,

  examples: {
    'two identities': {
      head: {
        'plugins/pro/.codex-plugin/plugin.json': codex,
        'plugins/pro/plugin.manifest.json': event('com.acme.linter'),
      },
      finds: ['plugins/pro/plugin.manifest.json#/pluginId'],
    },
    'an id that ends in the name': {
      head: {
        'plugins/pro/.codex-plugin/plugin.json': codex,
        'plugins/pro/plugin.manifest.json': event('com.acme.codex-pro'),
      },
      finds: [],
    },
    'two files of one shape that say different things': {
      head: {
        'plugins/pro/plugin.manifest.json': event('com.acme.pro'),
        'plugins/pro/codex.plugin.json': event('com.acme.linter'),
      },
      finds: ['plugins/pro/codex.plugin.json#'],
    },
    'two spellings of one id': {
      head: {
        'plugins/pro/.codex-plugin/plugin.json': codex,
        'plugins/pro/plugin.manifest.json': event('com.acme.CodexPro'),
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      if (plugin.manifests.length < 2) continue;
      yield* twins(plugin);
      yield* otherIdentities(plugin);
    }
  },
});

function* otherIdentities(plugin: Plugin): Iterable<Found> {
  const named = plugin.manifests.find(({ name, shape }) => name !== undefined && shape !== 'event')?.name;
  const event = plugin.manifests.find(({ name, shape }) => name !== undefined && shape === 'event')?.name;
  if (named === undefined || event === undefined) return;
  const last = event.value.slice(event.value.lastIndexOf('.') + 1);
  if (letters(last) === letters(named.value)) return;
  yield {
    at: event.place,
    before: named.place,
    message: `pluginId is ${shown(event.value)}, but ${baseName(named.place.file)} calls this plugin ${shown(named.value)}`,
    hint: `End the id in the name, such as "com.example.${letters(named.value)}", or put the two plugins into two folders.`,
    plugin: plugin.name.value,
  };
}

// Of two files of one shape, the format does not say which one counts.
function* twins(plugin: Plugin): Iterable<Found> {
  const first = new Map<string, Manifest>();
  for (const manifest of plugin.manifests) {
    const other = first.get(manifest.shape);
    if (other === undefined) first.set(manifest.shape, manifest);
    else if (neutralShapes.has(manifest.shape) && JSON.stringify(other.value) !== JSON.stringify(manifest.value)) {
      yield {
        at: documentPlace(manifest.document),
        before: documentPlace(other.document),
        message: `${baseName(manifest.file)} and ${baseName(other.file)} describe the same plugin differently`,
        hint: 'Keep one of the two files.',
        plugin: plugin.name.value,
      };
    }
  }
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
