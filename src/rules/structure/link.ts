import { hitAll } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { manifestRead } from '../../clients/readings.ts';
import { targetsOf } from '../../model/audience.ts';
import { type ClientId, clientIds, type Target } from '../../model/client.ts';
import { followLink } from '../../model/links.ts';
import { below, linkedPath } from '../../model/path.ts';
import type { Plugin } from '../../model/plugin.ts';
import { existsIn, type Snapshot } from '../../model/snapshot.ts';
import { allOf, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const manifest = { json: { name: 'hello', version: '1.0.0' } };
const linked = {
  'plugins/hello/.codex-plugin/plugin.json': manifest,
  'plugins/hello/shared/greet/SKILL.md': '---\ndescription: Greets.\n---\n',
  'plugins/hello/skills/greet': { link: '../shared/greet' },
};
const definition = (more: string, targets = 'codex') => ({
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [${targets}]\n${more}`,
});
const forClaude = 'source: { kind: local }\nentries: { hello: { targets: [claude] } }\n';

export default rule({
  id: 'structure/link',
  title: 'A symbolic link does not survive the install',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `codex-cli 0.169.0 copies the regular files of a plugin and drops every symbolic link without a message: a skill that
is reached only through a link is there in the repository and gone after the install. A bundled catalog holds copies
instead, of whatever a link leads to inside the plugin.`,

  examples: {
    'a skill that is a link, for codex': {
      head: linked,
      finds: ['plugins/hello/skills/greet'],
    },
    'a plugin that is installed from its repository': {
      head: { ...linked, ...definition('source: { kind: local }\n') },
      finds: ['plugins/hello/skills/greet'],
    },
    'a link that leaves the plugin, in a bundle': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'shared/greet/SKILL.md': '---\ndescription: Greets.\n---\n',
        'plugins/hello/skills/greet': { link: '../../../shared/greet' },
        ...definition(''),
      },
      finds: ['plugins/hello/skills/greet'],
    },
    'a bundle, which holds a copy': { head: { ...linked, ...definition('') }, finds: [] },
    'a link no client reads is a warning': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/AGENTS.md': { link: 'README.md' },
        'plugins/hello/README.md': 'Hello.\n',
      },
      finds: ['plugins/hello/AGENTS.md'],
    },
    'an entry that codex does not get': {
      head: { ...linked, ...definition(forClaude, 'codex, claude') },
      finds: [],
    },
    'a link in a plugin for claude': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest,
        'plugins/hello/shared/greet/SKILL.md': '---\ndescription: Greets.\n---\n',
        'plugins/hello/skills/greet': { link: '../shared/greet' },
      },
      finds: [],
    },
  },

  *check({ head }) {
    const dropping = clientIds.filter(client => factsOf(client).links !== undefined);
    const asIs = installedAsIs(head);
    for (const plugin of head.plugins) {
      const targets = targetsOf(plugin, head);
      const minding = dropping.filter(client => targets.has(client));
      if (minding.length === 0) continue;
      const unbundled = minding.filter(client => asIs.get(plugin)?.has(client) ?? true);
      for (const file of plugin.files) {
        if (head.snapshot.entries.get(file)?.mode !== 'link') continue;
        const clients = isCopied(head.snapshot, plugin.root, file) ? unbundled : minding;
        if (clients.length === 0 || isToldOf(file, plugin, clients, head)) continue;
        const bytes = head.snapshot.bytes(file);
        const target = bytes === undefined ? '' : new TextDecoder().decode(bytes);
        if (linkedPath(file, target) === undefined) continue; // out of the repository, which is graver
        yield {
          at: { file },
          message: `is a symbolic link to ${shown(target)}; ${allOf(clients)} ${clients.length === 1 ? 'installs' : 'install'} the plugin without it`,
          hint: 'Put the file or folder itself in its place.',
          plugin: plugin.name.value,
          hits: hitAll(clients, 'component-dropped'),
          ...(!isRead.test(below(plugin.root, file)) && { level: 'warn' as const }),
        };
      }
    }
  },
});

/** An entry tells of the manifest that its client does not take for one. */
function isToldOf(file: string, plugin: Plugin, clients: readonly ClientId[], { catalogs }: Workspace): boolean {
  return clients.every(
    client =>
      manifestRead(client, plugin)?.file === file &&
      catalogs.some(
        ({ entries, origin, targets }) =>
          origin === 'hand-kept' && targets.includes(client) && entries.some(entry => entry.plugin === plugin),
      ),
  );
}

/** Whom a listed plugin reaches straight from the repository; a bundle holds copies of what its links lead to. */
function installedAsIs({ catalogs }: Workspace): ReadonlyMap<Plugin, ReadonlySet<Target>> {
  const asIs = new Map<Plugin, Set<Target>>();
  for (const { entries, origin, source, targets } of catalogs) {
    const bundled = origin === 'definition' && source.kind === 'bundle';
    for (const { plugin } of entries) {
      if (plugin === undefined) continue;
      const reached = asIs.get(plugin) ?? new Set();
      if (!bundled) for (const target of targets) reached.add(target);
      asIs.set(plugin, reached);
    }
  }
  return asIs;
}

/** Would a bundle hold a copy in place of this link? */
function isCopied(snapshot: Snapshot, root: string, link: string): boolean {
  const target = followLink(snapshot, root, link);
  return (
    target !== undefined && existsIn(snapshot, target) && !`${link}/`.startsWith(target === '' ? '' : `${target}/`)
  );
}

// What clients load, or what loaded things start.
const isRead =
  /^(?:\.[^/]*plugin\/|(?:skills|commands|agents|hooks|bin|scripts|assets)(?:\/|$)|[^/]*\.json$|\.(?:mcp|app|lsp)\.json$)/;
