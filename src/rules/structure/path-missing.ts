import { hitAll, levelOfHits } from '../../clients/effects.ts';
import { followersOf } from '../../clients/entry-paths.ts';
import { readersOf } from '../../clients/readings.ts';
import { costlyPlaces } from '../../clients/verdicts.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import type { Found } from '../../model/diagnostic.ts';
import { missingPath } from '../../model/missing-path.ts';
import { below } from '../../model/path.ts';
import { inside, placeText, type Said } from '../../model/place.ts';
import { type DeclaredPath, type Manifest, neutralShapes, type Plugin } from '../../model/plugin.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { consequence, effectOf, hitsOn, isPattern, isPicture } from '../missing-path-hits.ts';
import { rule } from '../rule.ts';

const manifest = (more: object): { json: unknown } => ({ json: { name: 'hello', version: '1.0.0', ...more } });
const hooks = (command: string): { json: unknown } => ({
  json: { hooks: { Stop: [{ hooks: [{ type: 'command', command }] }] } },
});
const market = (more: object): { json: unknown } => ({
  json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'hello', source: './plugins/hello', ...more }] },
});
const skill = '---\nname: greet\ndescription: Greets people.\n---\nSay hi.\n';

export default rule({
  id: 'structure/path-missing',
  title: 'A path leads to nothing',
  level: 'error',
  scope: 'plugin',
  fix: 'safe',
  since: '0.1.0',
  why: `codex-cli 0.169.0 installs a plugin whose "skills" names a missing folder: it has no skills then, and nothing says so.
Claude Code 2.1.329 shows a load error once the plugin is installed, and "claude plugin validate" does not look into the
paths of catalog entries. One public catalog carried 41 such paths for months.`,

  examples: {
    'a folder that is not there': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest({ skills: './skills/' }) },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/skills'],
    },
    'another letter case': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest({ skills: './Skills/' }),
        'plugins/hello/skills/greet/SKILL.md': skill,
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/skills'],
    },
    'a skill that an entry names': {
      head: {
        'plugins/hello/skills/greet/SKILL.md': skill,
        '.claude-plugin/marketplace.json': market({ skills: ['./skills/greet', './skills/Wave'] }),
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/skills/1'],
    },
    'servers of an entry, which count for nothing beside a manifest': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({}),
        '.claude-plugin/marketplace.json': market({ mcpServers: './servers.json' }),
      },
      finds: [],
    },
    'parts that Claude Code still tries out': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({
          types: './types.d.ts',
          experimental: { monitors: './monitors.json', themes: './looks/' },
        }),
        'plugins/hello/looks/dark.json': '{}',
      },
      finds: [
        'plugins/hello/.claude-plugin/plugin.json#/types',
        'plugins/hello/.claude-plugin/plugin.json#/experimental/monitors',
      ],
    },
    'a hook that starts a missing script': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({}),
        'plugins/hello/hooks/hooks.json': hooks('node "${CLAUDE_PLUGIN_ROOT}/hooks/stop.mjs"'),
      },
      finds: ['plugins/hello/hooks/hooks.json#/hooks/Stop/0/hooks/0/command'],
    },
    'a folder the hook makes itself, and a script that is there': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({}),
        'plugins/hello/hooks/hooks.json': hooks('${CLAUDE_PLUGIN_ROOT}/stop.sh > ${CLAUDE_PLUGIN_ROOT}/log'),
        'plugins/hello/stop.sh': { executable: '#!/bin/sh\n' },
      },
      finds: [],
    },
    'a path that claude does not take for one': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': manifest({ commands: 'more' }) },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/commands'],
    },
    'a pattern, which is taken by the letter': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest({ skills: './more/*' }),
        'plugins/hello/more/greet/SKILL.md': skill,
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/skills'],
    },
    'a folder with something in it': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest({ skills: './skills/' }),
        'plugins/hello/skills/greet/SKILL.md': skill,
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      for (const manifest of plugin.manifests) yield* declared(plugin, manifest, head);
      yield* started(plugin, head.snapshot);
    }
    const told = costlyPlaces(head);
    for (const catalog of head.catalogs) {
      for (const entry of catalog.entries) yield* inEntry(entry, catalog, head.snapshot, told);
    }
  },
});

/** Entries may bring components too; what a client makes of the form of such a path is told elsewhere. */
function* inEntry(
  entry: CatalogEntry,
  catalog: Catalog,
  snapshot: Snapshot,
  told: ReadonlySet<string>,
): Iterable<Found> {
  const { name, paths = [], plugin } = entry;
  if (plugin === undefined) return;
  for (const path of paths) {
    const missing = missingPath(path.said.value, plugin.root, snapshot);
    if (missing === undefined || told.has(placeText(path.said.place))) continue;
    const clients = followersOf(path, entry, catalog);
    if (clients.length === 0) continue;
    const hits = hitAll(clients, effectOf(path));
    const folder = plugin.root === '' ? 'the repository' : shown(plugin.root);
    yield {
      at: path.said.place,
      message: `${path.field} of ${shown(name.value)} names ${shown(path.said.value)}, which does not exist in ${folder}${consequence(path, hits)}`,
      ...mending(
        path,
        missing,
        plugin,
        'Create it, or remove it from the entry; it is a path from the plugin folder down.',
      ),
      plugin: name.value,
      catalog: catalog.name.value,
      hits,
    };
  }
}

function* declared(plugin: Plugin, manifest: Manifest, workspace: Workspace): Iterable<Found> {
  for (const path of manifest.paths) {
    const missing = missingPath(path.said.value, plugin.root, workspace.snapshot);
    if (missing === undefined) continue;
    const clients = readersOf(manifest, plugin, workspace);
    if (isPattern(path.said.value) && clients.every(client => client === 'cursor')) continue;
    const hits = hitsOn(path, manifest, clients, workspace);
    const mild = path.field.startsWith('interface.') || (clients.length === 0 && !neutralShapes.has(manifest.shape));
    const level = mild || (hits.length > 0 && !isPicture(path) && levelOfHits(hits) === 'warn') ? 'warn' : undefined;
    yield {
      at: path.said.place,
      message: `${path.field} names ${shown(path.said.value)}, which does not exist${consequence(path, hits)}`,
      ...mending(path, missing, plugin, `Create it, or remove it from ${shown(below(plugin.root, manifest.file))}.`),
      plugin: plugin.name.value,
      hits,
      ...(level && { level }),
    };
  }
}

// What a hook or server starts: the path itself or the script handed to an interpreter, not files it may write.
const start =
  /^\s*(?:(?:exec|env|bash|sh|zsh|node|bun|deno run|python3?|ruby|uv run|pwsh)\s+(?:-[\w-]+\s+)*)?["']?\$\{?(?:CLAUDE_|CURSOR_)?PLUGIN_ROOT\}?["']?\/([^\s"'`;|&<>()$\\*?{}]+)(?=["']?(?:[\s;|&<>)]|$))/;
const made = /(?:^|\/)(?:node_modules|\.?venv|dist|build|target|out)\//; // may be made by a build step on the user's machine

function* started(plugin: Plugin, snapshot: Snapshot): Iterable<Found> {
  const commands: Said<string>[] = [];
  for (const { command } of plugin.components.hooks) if (command !== undefined) commands.push(command);
  for (const { command, args, place } of plugin.components.servers) {
    if (command !== undefined) commands.push(command);
    commands.push(...args.map((value, index) => ({ value, place: inside(place, 'args', index) })));
  }
  for (const { command } of plugin.components.languageServers) if (command !== undefined) commands.push(command);
  for (const { value, place } of commands) {
    const path = start.exec(value)?.[1];
    const missing = path === undefined ? undefined : missingPath(path, plugin.root, snapshot);
    if (path === undefined || missing === undefined) continue;
    yield {
      at: place,
      message: `the command starts ${shown(path)} of the plugin, which does not exist`,
      hint: hintFor(realPath(missing, plugin)) ?? 'Add the file, or correct the path; letter case counts.',
      plugin: plugin.name.value,
      ...(made.test(`${path}/`) && { level: 'warn' as const }),
    };
  }
}

/** Where only the letter case differs, the path is written as it is on disk. */
function mending(
  { said }: DeclaredPath,
  missing: string,
  plugin: Plugin,
  otherwise: string,
): Pick<Found, 'fix' | 'hint'> {
  const real = realPath(missing, plugin);
  const hint = hintFor(real) ?? otherwise;
  if (real === undefined) return { hint };
  const value = `./${real}${said.value.endsWith('/') ? '/' : ''}`;
  return { hint, fix: { safe: true, edits: [{ at: said.place, value }] } };
}

// Only asked about what is missing, so that well-kept plugins cost nothing.
function realPath(missing: string, { files, root }: Plugin): string | undefined {
  const wanted = `${missing}/`.toLowerCase();
  const found = files.filter(file => `${file}/`.toLowerCase().startsWith(wanted));
  const [real, ...others] = new Set(found.map(file => below(root, file.slice(0, missing.length))));
  return others.length === 0 ? real : undefined;
}

function hintFor(real: string | undefined): string | undefined {
  return real === undefined ? undefined : `Only the letter case differs: write ${shown(`./${real}`)}.`;
}
