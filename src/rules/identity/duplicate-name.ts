import type { Catalog } from '../../model/catalog.ts';
import type { Plugin } from '../../model/plugin.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const manifest = (name: string): { json: unknown } => ({ json: { name, version: '1.0.0' } });
const market = (...folders: string[]): { json: unknown } => ({
  json: {
    name: 'acme',
    owner: { name: 'Acme' },
    plugins: folders.map((folder, index) => ({ name: `n${index}`, source: `./${folder}` })),
  },
});

export default rule({
  id: 'identity/duplicate-name',
  title: 'Two folders claim the same name',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `A name stands for one plugin. Of two, codex-cli 0.169.0 installs the first and hides the second without a message,
and on disks that ignore letter case "Crm" and "crm" even share one folder of the cache.`,

  examples: {
    'two folders': {
      head: {
        'plugins/a/.codex-plugin/plugin.json': manifest('crm'),
        'plugins/b/.codex-plugin/plugin.json': manifest('crm'),
      },
      finds: ['plugins/b/.codex-plugin/plugin.json#/name'],
    },
    'another letter case': {
      head: {
        'plugins/a/.codex-plugin/plugin.json': manifest('Crm'),
        'plugins/b/.codex-plugin/plugin.json': manifest('crm'),
      },
      finds: ['plugins/b/.codex-plugin/plugin.json#/name'],
    },
    'an alias for the same folder': {
      head: {
        'plugins/crm/.codex-plugin/plugin.json': manifest('crm'),
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nentries:\n  old-crm: { alias: crm }\n',
      },
      finds: [],
    },
    'one build for each client, in catalogs of their own': {
      head: {
        'out/codex/crm/.codex-plugin/plugin.json': manifest('crm'),
        'out/claude/crm/.claude-plugin/plugin.json': manifest('crm'),
        '.agents/plugins/marketplace.json': market('out/codex/crm'),
        '.claude-plugin/marketplace.json': market('out/claude/crm'),
      },
      finds: [],
    },
  },

  *check({ head }) {
    const listings = catalogsOf(head);
    const byName = new Map<string, Plugin[]>();
    for (const plugin of head.plugins) {
      const folded = plugin.name.value.normalize('NFC').toLowerCase();
      const others = byName.get(folded) ?? [];
      const other = others.find(other => meet(listings.get(plugin), listings.get(other)));
      if (other !== undefined) {
        yield {
          at: plugin.name.place,
          before: other.name.place,
          message: `${shown(plugin.name.value)} is declared by ${folder(plugin)}, and ${shown(other.name.value)} by ${folder(other)}`,
          hint: 'Rename one of them; in a catalog, an alias may keep an old name alive.',
          plugin: plugin.name.value,
        };
      } else byName.set(folded, [...others, plugin]);
    }
  },
});

// Folders that only different hand-kept catalogs list never meet: repositories build one for each client.
function meet(a: ReadonlySet<Catalog> | undefined, b: ReadonlySet<Catalog> | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return [...a].some(catalog => b.has(catalog) || catalog.origin === 'definition');
}

function catalogsOf({ catalogs }: Workspace): Map<Plugin, Set<Catalog>> {
  const listings = new Map<Plugin, Set<Catalog>>();
  for (const catalog of catalogs) {
    for (const { plugin } of catalog.entries) {
      if (plugin !== undefined) listings.set(plugin, (listings.get(plugin) ?? new Set()).add(catalog));
    }
  }
  return listings;
}

function folder({ root }: Plugin): string {
  return root === '' ? 'the top folder' : shown(root);
}
