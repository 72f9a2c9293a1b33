import { factsOf } from '../../clients/facts.ts';
import { targetsOf } from '../../model/audience.ts';
import { clientIds } from '../../model/client.ts';
import { below, linkedPath } from '../../model/path.ts';
import { allOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = { json: { name: 'hello', version: '1.0.0' } };

export default rule({
  id: 'structure/link',
  title: 'A symbolic link does not survive the install',
  level: 'error',
  since: '0.1.0',
  why: `codex-cli 0.169.0 copies the regular files of a plugin and drops every symbolic link without a message: a skill that
is reached only through a link is there in the repository and gone after the install.`,

  examples: {
    'a skill that is a link, for codex': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/shared/greet/SKILL.md': '---\ndescription: Greets.\n---\n',
        'plugins/hello/skills/greet': { link: '../shared/greet' },
      },
      finds: ['plugins/hello/skills/greet'],
    },
    'a link no client reads is a warning': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/AGENTS.md': { link: 'README.md' },
        'plugins/hello/README.md': 'Hello.\n',
      },
      finds: ['plugins/hello/AGENTS.md'],
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
    for (const plugin of head.plugins) {
      const targets = targetsOf(plugin, head);
      const clients = dropping.filter(client => targets.has(client));
      if (clients.length === 0) continue;
      for (const file of plugin.files) {
        if (head.snapshot.entries.get(file)?.mode !== 'link') continue;
        const bytes = head.snapshot.bytes(file);
        const target = bytes === undefined ? '' : new TextDecoder().decode(bytes);
        if (linkedPath(file, target) === undefined) continue; // out of the repository, which is graver
        yield {
          at: { file },
          message: `is a symbolic link to ${shown(target)}; ${allOf(clients)} ${clients.length === 1 ? 'installs' : 'install'} the plugin without it`,
          hint: 'Put the file or folder itself in its place.',
          plugin: plugin.name.value,
          clients,
          ...(!isRead.test(below(plugin.root, file)) && { level: 'warn' as const }),
        };
      }
    }
  },
});

// What clients load, or what loaded things start.
const isRead =
  /^(?:\.[^/]*plugin\/|(?:skills|commands|agents|hooks|bin|scripts|assets)(?:\/|$)|[^/]*\.json$|\.(?:mcp|app|lsp)\.json$)/;
