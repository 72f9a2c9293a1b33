import { hostOf } from '../model/hosts.ts';
import type { Plugin } from '../model/plugin.ts';
import { partsOf } from '../model/plugin.ts';
import { cut } from '../report/cut.ts';
import type { PartView, Touch } from './view.ts';

/** What filters call the abilities of plugins, in the order in which they are offered. */
export const abilityNames: Readonly<Record<string, string>> = {
  skills: 'Skills',
  commands: 'Commands',
  agents: 'Agents',
  hooks: 'Hooks',
  mcp: 'MCP servers',
  network: 'Network hosts',
  programs: 'Local programs',
  apps: 'Apps',
  lsp: 'Language servers',
  handlers: 'Event handlers',
  endpoints: 'Endpoints',
  bin: 'Executables',
  permissions: 'Permissions',
};

/** The abilities of a plugin, each once, in that order. */
export function abilitiesOf(plugin: Plugin): readonly string[] {
  const { hooks, languageServers, monitors, permissions, scopes, servers } = plugin.components;
  const all = new Set(partsOf(plugin));
  if (hostsOf(plugin).length > 0) all.add('network');
  const starts = [...servers, ...hooks, ...monitors, ...languageServers].some(({ command }) => command !== undefined);
  if (starts || all.has('bin')) all.add('programs');
  if (permissions.length + scopes.length > 0) all.add('permissions');
  return Object.keys(abilityNames).filter(name => all.has(name));
}

/** What a plugin runs, talks to, asks for and may use, each once. */
export function touchesOf(plugin: Plugin): readonly Touch[] {
  const { agents, commands, hooks, languageServers, monitors, permissions, scopes, servers, skills, writtenCommands } =
    plugin.components;
  const runs = (what: string | undefined, note: string): Touch[] =>
    what === undefined ? [] : [{ kind: 'runs', what, note }];
  const free = [
    ...skills.flatMap(one => one.allowedTools),
    ...[...commands, ...writtenCommands].flatMap(one => one.tools),
  ];
  return unique([
    ...hooks.flatMap(({ command, event, matcher }) =>
      runs(command?.value, matcher ? `hook: ${event}, ${matcher}` : `hook: ${event}`),
    ),
    ...monitors.flatMap(({ command, name }) => runs(command?.value, `monitor ${name}`)),
    ...servers.flatMap(({ args, command, key }) =>
      runs(command && [command.value, ...args].join(' '), `MCP server ${key}`),
    ),
    ...languageServers.flatMap(({ command, key }) => runs(command?.value, `language server ${key}`)),
    ...hostsOf(plugin).map((what): Touch => ({ kind: 'talks to', what })),
    ...servers.flatMap(({ env, headers, key }) =>
      [...env, ...headers].map((what): Touch => ({ kind: 'asks for', what, note: `MCP server ${key}` })),
    ),
    ...[...permissions, ...scopes].map(({ value }): Touch => ({ kind: 'may use', what: value })),
    ...free.map(({ value }): Touch => ({ kind: 'may use', what: value, note: 'without asking' })),
    ...agents.flatMap(({ id, tools }) =>
      tools.map(({ value }): Touch => ({ kind: 'may use', what: value, note: `agent ${id}` })),
    ),
  ]);
}

/** Everything in a plugin that has a name. */
export function partsIn({ components }: Plugin): readonly PartView[] {
  const { agents, apps, commands, endpoints, handlers, hooks, languageServers, monitors, servers, skills } = components;
  const part = (kind: string, name: string, description?: string): PartView => ({
    kind,
    name: cut(name, 200),
    ...(description !== undefined && description !== '' && { description: cut(description, 600) }),
  });
  const events = Map.groupBy(hooks, ({ event }) => event);
  return [
    ...skills.map(one => part('Skill', one.name?.value ?? one.id, one.description?.value)),
    ...commands.map(one => part('Command', one.id, one.description?.value)),
    ...agents.map(one => part('Agent', one.id, one.description?.value)),
    ...servers.map(one => part('MCP server', one.key, one.url?.value ?? one.command?.value)),
    ...[...events].map(([event, all]) => part('Hook', event, all.flatMap(one => one.matcher ?? []).join(', '))),
    ...monitors.map(one => part('Monitor', one.name, one.command?.value)),
    ...apps.map(one => part('App', one.key, one.id)),
    ...languageServers.map(one => part('Language server', one.key, one.extensions.join(', '))),
    ...handlers.map(one => part('Event handler', one.event, one.script.value)),
    ...endpoints.map(one => part('Endpoint', `${one.method} ${one.path}`, one.description)),
  ];
}

function hostsOf({ components: { authentication, servers } }: Plugin): readonly string[] {
  const token = authentication?.tokenUrl && hostOf(authentication.tokenUrl.value);
  const hosts = [...servers.map(({ url }) => url && hostOf(url.value)), token];
  return [...new Set(hosts.filter(host => host !== undefined))].sort();
}

function unique(all: readonly Touch[]): readonly Touch[] {
  const told = all.map(touch => ({ ...touch, what: cut(touch.what, 300) }));
  return [...new Map(told.map(touch => [JSON.stringify(touch), touch])).values()];
}
