import { hitAll, hitsOf, levelOfHits, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { hitsOnPart, type PartRemark, remarksOnParts } from '../../clients/part-hits.ts';
import { type PartName, readsPart } from '../../clients/part-readers.ts';
import { targetsOf } from '../../model/audience.ts';
import { type ClientId, clientIds } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Document, Role } from '../../model/document.ts';
import { inside, type Place } from '../../model/place.ts';
import type { Plugin } from '../../model/plugin.ts';
import { shown } from '../../model/words.ts';
import { consequence, dropped, hookFaults, readersOf } from '../hook-faults.ts';
import { rule } from '../rule.ts';

const components: Partial<Record<Role, PartName>> = { mcp: 'mcp', hooks: 'hooks', apps: 'apps', lsp: 'lsp' };

const manifest = '{ "name": "hello", "version": "1.0.0" }\n';
const hooks = (event: string, handler: object, more: object = {}): { json: unknown } => ({
  json: { ...more, hooks: { [event]: [{ hooks: [handler] }] } },
});
const command = { type: 'command', command: 'echo hi' };

export default rule({
  id: 'schema/component',
  title: 'A hooks, MCP, app or language server file is not what clients read',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `codex-cli 0.169.0 drops a whole hooks file for one handler without a type or one top-level key it does not know,
ignores events of other clients without a message, and drops an MCP server that has neither a command nor a URL.`,

  examples: {
    'a server that can be neither started nor called': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/.mcp.json': { json: { mcpServers: { crm: { args: ['x'] } } } },
      },
      finds: ['plugins/hello/.mcp.json#/mcpServers/crm'],
    },
    'a handler of a type codex does not know': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/hooks/hooks.json': hooks('Stop', { type: 'shell', command: 'echo hi' }),
      },
      finds: ['plugins/hello/hooks/hooks.json#/hooks/Stop/0/hooks/0/type'],
    },
    'an event of another spelling': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/hooks/hooks.json': hooks('sessionStart', command),
      },
      finds: ['plugins/hello/hooks/hooks.json#/hooks/sessionStart'],
    },
    'a top-level key codex does not take': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/hooks/hooks.json': hooks('Stop', command, { version: 1 }),
      },
      finds: ['plugins/hello/hooks/hooks.json#/version'],
    },
    'a hook that codex never runs': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/hooks/hooks.json': hooks('Stop', { type: 'prompt', prompt: 'Is it done?' }),
      },
      finds: ['plugins/hello/hooks/hooks.json#/hooks/Stop/0/hooks/0/type'],
    },
    'a time that codex cannot count in': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/hooks/hooks.json': hooks('Stop', { ...command, timeout: 0.5 }),
      },
      finds: ['plugins/hello/hooks/hooks.json#/hooks/Stop/0/hooks/0/timeout'],
    },
    'a server that claude takes for a program': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest,
        'plugins/hello/.mcp.json': { json: { mcpServers: { crm: { url: 'https://crm.example/mcp' } } } },
      },
      finds: ['plugins/hello/.mcp.json#/mcpServers/crm/url'],
    },
    'a server that is two in one': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/.mcp.json': {
          json: { mcpServers: { crm: { command: 'crm', url: 'https://crm.example/mcp' } } },
        },
      },
      finds: ['plugins/hello/.mcp.json#/mcpServers/crm/url'],
    },
    'an event without a handler': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': {
          json: { name: 'hello', version: '1.0.0', hooks: { Stopped: [{ hooks: [] }] } },
        },
      },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/hooks/Stopped'],
    },
    'a path that a blank would part': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest,
        'plugins/hello/hooks/hooks.json': hooks('Stop', { type: 'command', command: '${CLAUDE_PLUGIN_ROOT}/hi.sh' }),
        'plugins/hello/hi.sh': { executable: '#!/bin/sh\n' },
      },
      finds: ['plugins/hello/hooks/hooks.json#/hooks/Stop/0/hooks/0/command'],
    },
    'the same path in quotes': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest,
        'plugins/hello/hooks/hooks.json': hooks('Stop', { type: 'command', command: '"${CLAUDE_PLUGIN_ROOT}"/hi.sh' }),
        'plugins/hello/hi.sh': { executable: '#!/bin/sh\n' },
      },
      finds: [],
    },
    'a file that another one stands in for where it would do harm': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': {
          json: { name: 'hello', version: '1.0.0', hooks: './hooks/codex-hooks.json' },
        },
        'plugins/hello/hooks/codex-hooks.json': hooks('Stop', command),
        'plugins/hello/hooks/hooks.json': hooks('Setup', { type: 'http', url: 'https://a.example' }, { version: 1 }),
      },
      finds: [],
    },
    'a file that is named, and is not there, stands in for none': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': {
          json: { name: 'hello', version: '1.0.0', hooks: './hooks/other.json' },
        },
        'plugins/hello/hooks/hooks.json': hooks('Setup', command),
      },
      finds: ['plugins/hello/hooks/hooks.json#/hooks/Setup'],
    },
    'a file in order': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/hooks/hooks.json': hooks('Stop', command, { description: 'Says hi.' }),
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      const targets = targetsOf(plugin, head);
      const clients = clientIds.filter(client => targets.has(client));
      for (const document of plugin.documents) {
        yield* schemaFaults(document, plugin, clients);
        if (document.role === 'hooks') yield* otherKeys(document, plugin, readersOf(document.file, plugin, clients));
      }
      yield* hookFaults(plugin, clients);
      for (const { at, faults } of remarksOnParts(plugin, clients)) yield remark(at, faults, plugin);
    }
  },
});

function* schemaFaults(document: Document, plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  const component = components[document.role];
  if (component === undefined || document.faults.length === 0) return;
  const readers = clients.filter(client => readsPart(client, plugin, component, document.file));
  for (const fault of document.faults) {
    const { hint, kind, message, place } = fault;
    if (kind !== 'schema' && kind !== 'unknown-key') continue;
    const hits = hitsOnPart(fault, plugin, readers);
    const level = levelOfHits(hits) === 'error' ? undefined : ('warn' as const);
    yield {
      at: place,
      message: hits.length === 0 ? message : `${message}; ${consequence(document.role, hits)}`,
      plugin: plugin.name.value,
      hits,
      ...(hint !== undefined && { hint }),
      ...(level && { level }),
    };
  }
}

function* otherKeys(document: Document, plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  for (const key of Object.keys(recordOf(document.value))) {
    const strict = clients.filter(client => factsOf(client).components.hooks?.topLevel?.includes(key) === false);
    if (strict.length === 0) continue;
    yield {
      at: { ...inside({ file: document.file, pointer: '' }, key), on: 'key' },
      message: `${shown(key)} is no key of a hooks file; ${dropped('hooks', strict)}`,
      hint: 'Remove it; events stand under "hooks".',
      plugin: plugin.name.value,
      hits: hitAll(strict, 'component-dropped'),
    };
  }
}

function remark(at: Place, faults: PartRemark['faults'], plugin: Plugin): Found {
  const [{ hint, message }] = faults;
  return {
    at,
    message: withEffects(message, faults),
    level: levelOfHits(faults),
    plugin: plugin.name.value,
    hits: hitsOf(faults),
    ...(hint !== undefined && { hint }),
  };
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
