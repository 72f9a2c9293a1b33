import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import type { Found } from '../../model/diagnostic.ts';
import { folderOf, joinInside } from '../../model/path.ts';
import { inside, type Said } from '../../model/place.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = (more: object): { json: unknown } => ({ json: { name: 'hello', version: '1.0.0', ...more } });
export default rule({
  id: 'structure/path-escapes',
  title: 'A path or link leaves the folder it belongs to',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `Clients copy the plugin folder and nothing else, so what lies outside is gone after the install; a path such as
"../../.ssh/id_ed25519" asks for more than that. Claude Code 2.1.329 refuses every ".." and codex-cli 0.169.0 drops the entry.`,

  examples: {
    'a declared path to the parent': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest({ skills: './../shared/skills' }) },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/skills'],
    },
    'an absolute path': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': manifest({ hooks: '/etc/hooks.json' }) },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/hooks'],
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
      yield* declared(plugin);
      yield* links(plugin, head.snapshot);
    }
    // Hand-kept catalogs are judged as their clients judge them.
    for (const catalog of head.catalogs) {
      if (catalog.origin === 'definition') for (const entry of catalog.entries) yield* sources(entry, catalog);
    }
  },
});

function* declared(plugin: Plugin): Iterable<Found> {
  for (const { paths } of plugin.manifests) {
    for (const { field, said } of paths) {
      const how = howItLeaves(said.value, plugin.root);
      if (how === undefined) continue;
      const message = `${field} names ${shown(said.value)}, which ${how}`;
      yield { at: said.place, message, hint: 'Keep the files of a plugin in its folder.', plugin: plugin.name.value };
    }
  }
}

function howItLeaves(path: string, root: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  if (/^(?:\/|~|[A-Za-z]:\/)/.test(slashed)) return 'is an absolute path';
  if (path.includes('\0')) return 'holds a NUL character';
  return joinInside(root, slashed) === undefined ? 'leaves the plugin folder' : undefined;
}

function* links(plugin: Plugin, snapshot: Snapshot): Iterable<Found> {
  for (const file of plugin.files) {
    if (snapshot.entries.get(file)?.mode !== 'link') continue;
    const bytes = snapshot.bytes(file);
    const target = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    if (target === undefined || isBelow(resolved(folderOf(file), target), plugin.root)) continue;
    yield {
      at: { file },
      message: `is a symbolic link to ${shown(target)}, outside of the plugin folder`,
      hint: 'Put a copy of the file there instead of the link.',
      plugin: plugin.name.value,
      ...(resolved(folderOf(file), target) !== undefined && { level: 'warn' as const }),
    };
  }
}

/** Where a link leads inside the repository; undefined when that is outside. */
function resolved(folder: string, target: string): string | undefined {
  if (target.startsWith('/') || target.includes('\0')) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function isBelow(path: string | undefined, folder: string): boolean {
  return path !== undefined && (folder === '' || path === folder || path.startsWith(`${folder}/`));
}

function* sources(entry: CatalogEntry, catalog: Catalog): Iterable<Found> {
  const said = pathOf(entry);
  if (said === undefined) return;
  const slashed = said.value.replaceAll('\\', '/');
  const absolute = /^(?:\/|~|[A-Za-z]:\/)/.test(slashed);
  if (!absolute && !slashed.split('/').includes('..')) return;
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
