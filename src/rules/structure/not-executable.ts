import type { FileLiteral, Tree } from '../../model/snapshot.ts';
import { startupsOf } from '../../model/startups.ts';
import { rule } from '../rule.ts';
import { unstartableFiles } from '../unstartable-files.ts';

const manifest: Tree = { 'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } } };
const hook = (command: string, start: FileLiteral, more: object = {}): Tree => ({
  ...manifest,
  'plugins/hello/hooks/hooks.json': { json: { hooks: { Stop: [{ hooks: [{ type: 'command', command, ...more }] }] } } },
  'plugins/hello/hooks/start.sh': start,
});
const direct = '"${CLAUDE_PLUGIN_ROOT}"/hooks/start.sh';
const script = '#!/bin/sh\necho hi\n';
const windows = '#!/bin/sh\r\necho hi\r\n';

export default rule({
  id: 'structure/not-executable',
  title: 'A script that a plugin starts cannot start',
  level: 'warn',
  scope: 'plugin',
  fix: 'safe',
  since: '0.1.0',
  why: `A file that a hook or a server starts by its path, and one of bin/ that is called by its name, has to be executable: a
shell answers "Permission denied" else, in the log of the client, which few people read. git keeps the bit, codex-cli 0.169.0
copies it, and whoever works on Windows never sees that it is not there. Carriage returns come from there, too: one behind
"#!/bin/sh" is a part of the name of the interpreter, and none is called so. Where a manifest has them as well, git may have
put them there on its way to disk, and nothing is said.`,

  examples: {
    'a hook starts a script that is not executable': {
      head: hook(direct, script),
      finds: ['plugins/hello/hooks/start.sh'],
    },
    'one that is': { head: hook(direct, { executable: script }), finds: [] },
    'one that a shell is given, which needs no such bit': {
      head: hook('bash "${CLAUDE_PLUGIN_ROOT}/hooks/start.sh"', script),
      finds: [],
    },
    'carriage returns': {
      head: hook(direct, { executable: windows }),
      finds: ['plugins/hello/hooks/start.sh'],
    },
    'carriage returns, for a shell': {
      head: hook('bash "${CLAUDE_PLUGIN_ROOT}/hooks/start.sh"', windows),
      finds: ['plugins/hello/hooks/start.sh'],
    },
    'carriage returns in the manifest as well, as a clone on Windows has them': {
      head: {
        ...hook(direct, { executable: windows }),
        'plugins/hello/.claude-plugin/plugin.json': '{"name": "hello",\r\n"version": "1.0.0"}\r\n',
      },
      finds: [],
    },
    'not the first command of its line': {
      head: hook(`cd /tmp && FORCE=1 exec ${direct} --all`, script),
      finds: ['plugins/hello/hooks/start.sh'],
    },
    'a command with its arguments': {
      head: hook('${CLAUDE_PLUGIN_ROOT}/hooks/start.sh', script, { args: ['--all'] }),
      finds: ['plugins/hello/hooks/start.sh'],
    },
    'one that is only handed over': {
      head: hook('cat "${CLAUDE_PLUGIN_ROOT}/hooks/start.sh"', script, { args: ['--all'] }),
      finds: [],
    },
    'the command of a server': {
      head: {
        ...manifest,
        'plugins/hello/.mcp.json': { json: { mcpServers: { crm: { command: '${CLAUDE_PLUGIN_ROOT}/crm' } } } },
        'plugins/hello/crm': '#!/usr/bin/env node\n',
      },
      finds: ['plugins/hello/crm'],
    },
    'a program that is called by its name': {
      head: { ...manifest, 'plugins/hello/bin/crm': '#!/usr/bin/env python3\n' },
      finds: ['plugins/hello/bin/crm'],
    },
    'what lies beside programs and is none': {
      head: {
        ...manifest,
        'plugins/hello/bin/README.md': '# Programs\n',
        'plugins/hello/bin/lib/crm.sh': script,
        'plugins/hello/scripts/crm.sh': script,
      },
      finds: [],
    },
  },

  *check({ head: { plugins, snapshot } }) {
    for (const plugin of plugins) {
      const bin = plugin.root === '' ? 'bin/' : `${plugin.root}/bin/`;
      const isStarted = startupsOf(plugin).some(({ texts }) => texts.some(({ value }) => byPath.test(value)));
      if (isStarted || plugin.files.some(file => file.startsWith(bin))) yield* unstartableFiles(plugin, snapshot);
    }
  },
});

/** The folder of the plugin where a shell looks for a command, or for what another shell is given. */
const byPath =
  /(?:^|[;&|({\n]|(?:sh|env|exec|then|do|else|=\S{0,80})[ \t])[ \t]{0,8}["']?\$\{?(?:\w{1,9}_)?PLUGIN_ROOT/;
