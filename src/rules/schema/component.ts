import { effectsText, hitAll, hitsOf, hitsOfEach, levelOfHits, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { type PartName, readsPart } from '../../clients/part-readers.ts';
import { targetsOf } from '../../model/audience.ts';
import { type ClientId, clientIds, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Document, Role } from '../../model/document.ts';
import { inside, type Said } from '../../model/place.ts';
import type { Hook, Plugin } from '../../model/plugin.ts';
import { allOf, didYouMean, shown } from '../../model/words.ts';
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
    }
  },
});

function* schemaFaults(document: Document, plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  const component = components[document.role];
  if (component === undefined || document.faults.length === 0) return;
  const readers = clients.filter(client => readsPart(client, plugin, component, document.file));
  for (const { kind, place, message, hint } of document.faults) {
    if (kind !== 'schema' && kind !== 'unknown-key') continue;
    const told = readers.length === 0 ? message : `${message}; ${dropped(document.role, readers)}`;
    const level = readers.length === 0 ? ('warn' as const) : undefined;
    yield {
      at: place,
      message: told,
      plugin: plugin.name.value,
      hits: hitAll(readers, 'component-dropped'),
      ...(hint !== undefined && { hint }),
      ...(level && { level }),
    };
  }
}

// A client that is particular about the keys of a hooks file drops it as a whole.
function dropped(role: Role, clients: readonly ClientId[]): string {
  const strict = clients.filter(client => role === 'hooks' && factsOf(client).components.hooks?.topLevel !== undefined);
  const others = clients.filter(client => !strict.includes(client));
  return [
    ...(strict.length === 0 ? [] : [`${allOf(strict)} ${strict.length === 1 ? 'drops' : 'drop'} the whole hooks file`]),
    ...(others.length === 0 ? [] : [effectText(others, 'component-dropped')]),
  ].join(', ');
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

function* hookFaults(plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  for (const event of plugin.components.events) {
    // An event that another client of this plugin knows was meant for that client.
    const isMeant = clients.some(client => factsOf(client).components.hooks?.events?.includes(event.value));
    yield* unknownEvent(event, plugin, readersOf(event.place.file, plugin, clients), isMeant);
  }
  for (const hook of plugin.components.hooks) {
    const readers = readersOf(hook.place.file, plugin, clients);
    yield* unknownHandler(hook, plugin, readers);
    yield* unquoted(hook, plugin, readers);
  }
}

function readersOf(file: string, plugin: Plugin, clients: readonly ClientId[]): ClientId[] {
  return clients.filter(client => readsPart(client, plugin, 'hooks', file));
}

function* unknownEvent(
  event: Said<string>,
  plugin: Plugin,
  clients: readonly ClientId[],
  isMeant: boolean,
): Iterable<Found> {
  const suffering = clients.flatMap(client => {
    const facts = factsOf(client).components.hooks;
    const known = facts?.events === undefined || facts.unknownEvent === undefined || facts.events.includes(event.value);
    return known ? [] : [{ client, effect: facts.unknownEvent, events: facts.events }];
  });
  if (suffering.length === 0) return;
  const meant = didYouMean(event.value, suffering[0]?.events ?? []);
  const level = isMeant ? 'warn' : levelOfHits(suffering);
  yield {
    at: { ...event.place, on: 'key' },
    message: `${shown(event.value)} is no hook event of ${allOf(suffering.map(({ client }) => client))}; ${effectsText(suffering)}`,
    hint: meant === undefined ? 'Use an event this client knows.' : `Did you mean "${meant}"?`,
    level,
    plugin: plugin.name.value,
    hits: hitsOf(suffering),
  };
}

/** A shell parts a command at the blanks of a folder name, unless it is in quotes. */
function* unquoted({ command, type }: Hook, plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  if (command === undefined || type !== 'command' || !namesRoot(command.value)) return;
  const hits = hitsOfEach(clients, client => factsOf(client).components.hooks?.unquotedRoot);
  if (hits.length === 0) return;
  yield {
    at: command.place,
    message: withEffects(
      'the command has ${CLAUDE_PLUGIN_ROOT} outside of quotes, where a blank in the path parts it',
      hits,
    ),
    hint: 'Put the path in double quotes.',
    level: levelOfHits(hits),
    plugin: plugin.name.value,
    hits,
  };
}

/** Is the folder of the plugin named outside of quotes? */
function namesRoot(command: string): boolean {
  let quote: string | undefined;
  for (let index = 0; index < command.length; index++) {
    const here = command[index] as string;
    if (here === '\\' && quote !== "'") index++;
    else if (here === quote) quote = undefined;
    else if (quote === undefined && (here === '"' || here === "'")) quote = here;
    else if (quote === undefined && startsRoot.test(command.slice(index, index + 21))) return true;
  }
  return false;
}

const startsRoot = /^\$(?:\{CLAUDE_PLUGIN_ROOT\}|CLAUDE_PLUGIN_ROOT)/;

function* unknownHandler(hook: Hook, plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  const suffering = clients.flatMap(client => {
    const facts = factsOf(client).components.hooks;
    const known =
      facts?.handlers === undefined || facts.unknownHandler === undefined || facts.handlers.includes(hook.type);
    return known ? [] : [{ client, effect: facts.unknownHandler, handlers: facts.handlers }];
  });
  if (suffering.length === 0) return;
  yield {
    at: inside(hook.place, 'type'),
    message: `${shown(hook.type)} is no type of handler; ${dropped(
      'hooks',
      suffering.map(({ client }) => client),
    )}`,
    hint: `Known types: ${suffering[0]?.handlers.join(', ')}.`,
    level: levelOfHits(suffering),
    plugin: plugin.name.value,
    hits: hitsOf(suffering),
  };
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
