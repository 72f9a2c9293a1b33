import { hitsOf, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { readingsAt } from '../../clients/readings.ts';
import { targetsOf } from '../../model/audience.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { clientIds } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { escapeOf, linkedPath } from '../../model/path.ts';
import { inside, type Said } from '../../model/place.ts';
import type { Plugin } from '../../model/plugin.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const manifest = (more: object): { json: unknown } => ({ json: { name: 'hello', version: '1.0.0', ...more } });
export default rule({
  id: 'structure/path-escapes',
  title: 'A path or link leaves the folder it belongs to',
  level: 'error',
  scope: 'plugin',
  core: true,
  since: '0.1.0',
  why: `Clients copy the plugin folder and nothing else, so what lies outside is gone after the install; a path such as
"../../.ssh/id_ed25519" asks for more than that. For a ".." in its source Claude Code 2.1.329 refuses an entry, and
codex-cli 0.169.0 drops it.`,

  examples: {
    'a declared path to the parent': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest({ skills: './../shared/skills' }) },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/skills'],
    },
    'an absolute path': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': manifest({ hooks: '/etc/hooks.json' }) },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/hooks'],
    },
    'paths of parts that Claude Code still tries out': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({
          types: './../types.d.ts',
          experimental: { monitors: '../../../x.json', themes: '/etc', evals: ['./../evals'] },
        }),
      },
      finds: [
        'plugins/hello/.claude-plugin/plugin.json#/types',
        'plugins/hello/.claude-plugin/plugin.json#/experimental/monitors',
        'plugins/hello/.claude-plugin/plugin.json#/experimental/themes',
        'plugins/hello/.claude-plugin/plugin.json#/experimental/evals/0',
      ],
    },
    'a link out of the repository': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({}),
        'plugins/hello/notes.md': { link: '../../../../etc/passwd' },
      },
      finds: ['plugins/hello/notes.md'],
    },
    'a definition that climbs out of a repository': {
      head: {
        'catalogs/acme.yaml': `schema: catalog/v1
name: acme
owner: { name: Acme }
targets: [codex]
entries:
  far: { source: { kind: git-subdir, url: "https://git.acme.example/far.git", path: ../../far } }
`,
      },
      finds: ['catalogs/acme.yaml#/entries/far/source/path'],
    },
    'a link inside the plugin': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({}),
        'plugins/hello/docs/a.md': 'a',
        'plugins/hello/docs/b.md': { link: '../docs/a.md' },
      },
      finds: [],
    },
    'two dots in a name': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest({ skills: './a..b/' }),
        'plugins/hello/a..b/greet/SKILL.md': '---\nname: greet\ndescription: Greets.\n---\n',
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      yield* declared(plugin, head);
      yield* links(plugin, head);
    }
    // Hand-kept catalogs are judged as their clients judge them.
    for (const catalog of head.catalogs) {
      if (catalog.origin === 'definition') for (const entry of catalog.entries) yield* sources(entry, catalog);
    }
  },
});

function* declared(plugin: Plugin, workspace: Workspace): Iterable<Found> {
  for (const { file, paths } of plugin.manifests) {
    for (const { field, said } of paths) {
      const how = escapeOf(plugin.root, said.value);
      if (how === undefined) continue;
      const message = `${field} names ${shown(said.value)}, which ${how === 'leaves the folder' ? 'leaves the plugin folder' : how}`;
      const hits = hitsOf(readingsAt(workspace, file, said.place.pointer).flatMap(({ faults }) => faults));
      yield {
        at: said.place,
        message: withEffects(message, hits),
        hint: 'Keep the files of a plugin in its folder.',
        plugin: plugin.name.value,
        hits,
      };
    }
  }
}

// Where a client drops links anyway, only those out of the repository are told here.
function* links(plugin: Plugin, workspace: Workspace): Iterable<Found> {
  const targets = targetsOf(plugin, workspace);
  const dropped = clientIds.some(client => targets.has(client) && factsOf(client).links !== undefined);
  for (const file of plugin.files) {
    if (workspace.snapshot.entries.get(file)?.mode !== 'link') continue;
    const bytes = workspace.snapshot.bytes(file);
    const target = bytes === undefined ? '' : new TextDecoder().decode(bytes);
    const path = linkedPath(file, target);
    if (isBelow(path, plugin.root) || (path !== undefined && dropped)) continue;
    yield {
      at: { file },
      message: `is a symbolic link to ${shown(target)}, outside of the ${path === undefined ? 'repository' : 'plugin folder'}`,
      hint: 'Put a copy of the file there instead of the link.',
      plugin: plugin.name.value,
      ...(path !== undefined && { level: 'warn' as const }),
    };
  }
}

function isBelow(path: string | undefined, folder: string): boolean {
  return path !== undefined && (folder === '' || path === folder || path.startsWith(`${folder}/`));
}

function* sources(entry: CatalogEntry, catalog: Catalog): Iterable<Found> {
  const said = pathOf(entry);
  if (said === undefined) return;
  const absolute = escapeOf('', said.value) === 'is absolute';
  if (!absolute && !said.value.split(/[\\/]/).includes('..')) return;
  yield {
    at: said.place,
    message: `the source of ${shown(entry.name.value)} is ${shown(said.value)}, which ${absolute ? 'is an absolute path' : 'goes up with ".."'}`,
    hint: 'Write the path from the root of the catalog down, starting with "./".',
    plugin: entry.name.value,
    catalog: catalog.name.value,
  };
}

function pathOf({ raw, source }: CatalogEntry): Said<string> | undefined {
  if (typeof raw.source === 'string')
    return /^[a-z][a-z0-9+.-]+:/i.test(raw.source) ? undefined : { value: raw.source, place: source.place };
  const path =
    typeof raw.source === 'object' && raw.source !== null ? (raw.source as { path?: unknown }).path : undefined;
  return typeof path === 'string' ? { value: path, place: inside(source.place, 'path') } : undefined;
}
