import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { below } from '../../model/path.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = (version: string) => `{ "name": "crm-sync", "version": "${version}" }\n`;
const catalog = (name: string, channel: string, folder: string) =>
  `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\nchannel: ${channel}\ninclude: [{ paths: ["${folder}/*"] }]\n`;
const tree = (stable: string, next: string, text: string) => ({
  'policies/policy.yaml': 'schema: policy/v1\nplugins:\n  roots: ["plugins/*", "next/*"]\n',
  'plugins/crm-sync/.claude-plugin/plugin.json': manifest(stable),
  'plugins/crm-sync/commands/sync.md': 'Sync.\n',
  'next/crm-sync/.claude-plugin/plugin.json': manifest(next),
  'next/crm-sync/commands/sync.md': text,
  'catalogs/preview.yaml': catalog('acme-preview', 'preview', 'next'),
  'catalogs/stable.yaml': catalog('acme-stable', 'stable', 'plugins'),
});

export default rule({
  id: 'catalog/channel-collision',
  title: 'Two channels give one version to different content',
  level: 'error',
  since: '0.1.0',
  why: `A client that has one version of a plugin in its cache does not look again. Claude Code documents it for channels:
when two of them come to the same version text, the update is skipped, and users of one run the content of the other.`,

  examples: {
    'the same version, other content': {
      head: tree('1.4.2', '1.4.2', 'Sync twice.\n'),
      finds: ['plugins/crm-sync/.claude-plugin/plugin.json#/version'],
    },
    'other content under another version': { head: tree('1.4.2', '1.5.0', 'Sync twice.\n'), finds: [] },
    'the same content': { head: tree('1.4.2', '1.4.2', 'Sync.\n'), finds: [] },
  },

  *check({ head }) {
    const first = new Map<string, { readonly catalog: Catalog; readonly plugin: Plugin }[]>();
    for (const catalog of head.catalogs) {
      if (catalog.origin !== 'definition') continue;
      for (const { name, plugin } of catalog.entries) {
        if (plugin?.version === undefined) continue;
        const key = `${name.value}@${plugin.version.value}`;
        const others = first.get(key) ?? [];
        first.set(key, [...others, { catalog, plugin }]);
        const other = others.find(one => collides(one, catalog, plugin, head.snapshot));
        if (other === undefined) continue;
        yield {
          at: plugin.version.place,
          message: `${shown(name.value)} ${shown(plugin.version.value)} in ${shown(catalog.name.value)} (${shown(plugin.root)}) is not what it is in ${shown(other.catalog.name.value)} (${shown(other.plugin.root)})`,
          hint: 'Give one of the two another version.',
          catalog: catalog.name.value,
          plugin: name.value,
          ...(other.plugin.version !== undefined && { before: other.plugin.version.place }),
        };
      }
    }
  },
});

function collides(
  other: { readonly catalog: Catalog; readonly plugin: Plugin },
  catalog: Catalog,
  plugin: NonNullable<CatalogEntry['plugin']>,
  snapshot: Snapshot,
): boolean {
  if (other.catalog.channel === catalog.channel || other.plugin.root === plugin.root) return false;
  return !isSame(other.plugin, plugin, snapshot);
}

/** Do two folders hold the same files with the same bytes? */
function isSame(a: Plugin, b: Plugin, snapshot: Snapshot): boolean {
  if (a.files.length !== b.files.length) return false;
  return a.files.every((file, index) => {
    const other = b.files[index] ?? '';
    if (below(a.root, file) !== below(b.root, other)) return false;
    const [left, right] = [snapshot.bytes(file), snapshot.bytes(other)];
    if (left === undefined || right === undefined) return left === right;
    return left.length === right.length && left.every((byte, at) => byte === right[at]);
  });
}
