import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { claude, codex, copilot, cursor, event } from '../compare/sides.ts';

const files: Tree = {
  'h.json': '{ "hooks": {} }',
  'hooks/hooks.json': '{ "hooks": { "Stop": [{ "hooks": [{ "type": "command", "command": "a" }] }] } }',
  '.mcp.json': '{ "mcpServers": { "a": { "command": "a" } } }',
  'skills/a/SKILL.md': '---\ndescription: A.\n---\n',
  'commands/a.md': '---\ndescription: A.\n---\n',
  'agents/a.md': '---\ndescription: A.\n---\n',
};

function pluginOf(manifests: Tree) {
  const tree = Object.entries({ ...files, ...manifests }).map(([path, file]) => [`plugins/crm/${path}`, file]);
  const plugin = load(snapshotOf(Object.fromEntries(tree)), '2026-11-20').plugins[0];
  if (plugin === undefined) throw new Error('no plugin');
  return plugin;
}

function loadedBy(manifests: Tree): string[] {
  const { agents, commands, hooks, servers, skills } = pluginOf(manifests).components;
  return Object.entries({ agents, commands, hooks, servers, skills }).flatMap(([kind, { length }]) =>
    length > 0 ? [kind] : [],
  );
}

const elsewhere = {
  ...{ hooks: './h.json', mcpServers: './m.json' },
  ...{ agents: ['./x/a.md'], commands: './x', skills: './x' },
};

const everything = ['agents', 'commands', 'hooks', 'servers', 'skills'];

describe('what is loaded without being named, where manifests name something else', () => {
  test.each<[string, Tree, string[]]>([
    ['codex', codex(elsewhere), ['agents', 'commands']],
    ['claude', claude(elsewhere), ['hooks', 'servers', 'skills']],
    ['cursor', cursor(elsewhere), []],
    ['copilot', copilot(elsewhere), ['hooks', 'servers']],
    ['codex, beside one of claude that does not', { ...codex(elsewhere), ...claude() }, everything],
    ['claude, beside one of codex that does not', { ...codex(), ...claude(elsewhere) }, everything.slice(1)],
    ['codex, beside one of no client', { ...codex(elsewhere), ...event() }, ['agents', 'commands']],
    ['no client', event(elsewhere), everything],
  ])('%s', (_, manifests, loaded) => {
    expect(loadedBy(manifests)).toEqual(loaded);
  });

  test.each<[string, unknown, boolean]>([
    ['a file', './h.json', false],
    ['a file that is not there', './none.json', true],
    ['an empty object', {}, true],
    ['hooks as codex wants them', { hooks: {} }, false],
    ['a list with one of them', ['h.json', './h.json'], false],
    ['an empty list', [], true],
    ['an empty text', '', true],
    ['a path without "./"', 'h.json', true],
    ['a path that leads out', './../h.json', true],
    ['a number', 1, true],
  ])('as hooks of codex: %s', (_, hooks, isLoaded) => {
    expect(loadedBy(codex({ hooks })).includes('hooks')).toBe(isLoaded);
  });

  test('is read all the same, so that its faults are found', () => {
    const documents = pluginOf(cursor(elsewhere)).documents.map(({ file }) => file.replace('plugins/crm/', ''));
    expect(documents.sort()).toEqual(['.cursor-plugin/plugin.json', ...Object.keys(files)].sort());
  });
});

const agentPlugins: Tree = {
  'plugin.json': { json: { $schema: 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json', name: 'crm' } },
};

describe('what only some manifest makes a client look for', () => {
  const stop = (command: string) => JSON.stringify({ hooks: { stop: [{ type: 'command', bash: command }] } });
  const own: Tree = {
    'com.github.copilot/hooks/hooks.json': stop('own'),
    'com.github.copilot/lsp.json': JSON.stringify({ lspServers: { own: { command: 'own' } } }),
    'com.github.copilot/commands/own.md': '---\ndescription: A.\n---\n',
    'com.github.copilot/agents/own.agent.md': '---\ndescription: A.\n---\n',
    'hooks.json': stop('root'),
    'mcp.json': JSON.stringify({ mcpServers: { plain: { command: 'a' } } }),
  };

  test.each<[string, Tree, string[]]>([
    ['Agent Plugins', agentPlugins, ['command own', 'agent own', 'lsp own', 'mcp plain', 'hook own']],
    ['claude', claude(), ['hook root']],
    ['codex', codex(), ['hook root']],
    ['cursor', cursor(), ['mcp plain', 'hook root']],
    ['cursor, where it names servers', cursor({ mcpServers: {} }), ['hook root']],
    ['no client', event(), []],
  ])('%s', (_, manifests, loaded) => {
    const { components, documents } = pluginOf({ ...manifests, ...own });
    const hooks = documents.filter(({ role }) => role === 'hooks').map(({ value }) => JSON.stringify(value));
    const found = [
      ...components.commands.map(({ id }) => `command ${id}`),
      ...components.agents.map(({ id }) => `agent ${id}`),
      ...components.languageServers.map(({ key }) => `lsp ${key}`),
      ...components.servers.map(({ key }) => `mcp ${key}`),
      ...['own', 'root'].filter(name => hooks.some(text => text.includes(`"${name}"`))).map(name => `hook ${name}`),
    ];
    expect(found.filter(one => !/ a$/.test(one))).toEqual(loaded);
  });
});

describe('what Copilot reads in turn', () => {
  const file = (name: string) => JSON.stringify({ mcpServers: { [name]: { command: name } } });
  const both = { '.mcp.json': file('dot'), '.github/mcp.json': file('github') };
  const ls = (name: string) => JSON.stringify({ [name]: { command: name, extensionToLanguage: { '.a': 'a' } } });

  test.each<[string, Tree, string[]]>([
    ['only the first', { ...copilot(), ...both }, ['dot']],
    ['the second where the first is broken', { ...copilot(), ...both, '.mcp.json': '{' }, ['github']],
    [
      'the second where a server of the first is',
      { ...copilot(), ...both, '.mcp.json': '{ "x": {} }' },
      ['x', 'github'],
    ],
    [
      'with a manifest of Claude Code',
      { ...claude(), '.mcp.json': '{', '.github/mcp.json': file('github') },
      ['github'],
    ],
    ['with one of codex', { ...codex(), ...both, '.mcp.json': '{' }, ['github']],
    ['not with one of Agent Plugins', { ...agentPlugins, ...both, '.mcp.json': '{' }, []],
    ['not with one that no client loads', { ...event(), ...both, '.mcp.json': '{' }, []],
    [
      'beside what a manifest names',
      { ...copilot({ mcpServers: './m.json' }), ...both, 'm.json': file('m') },
      ['dot', 'm'],
    ],
  ])('servers: %s', (_, tree, keys) => {
    expect(pluginOf(tree).components.servers.map(({ key }) => key)).toEqual(keys);
  });

  test.each<[string, Tree, string[]]>([
    ['the first', { '.lsp.json': ls('dot'), 'lsp.json': ls('root'), '.github/lsp.json': ls('github') }, ['dot']],
    ['the second', { 'lsp.json': ls('root'), '.github/lsp.json': ls('github') }, ['root']],
    ['the third', { 'lsp.json': '{', '.github/lsp.json': ls('github') }, ['github']],
  ])('language servers: %s', (_, tree, keys) => {
    const { components, documents } = pluginOf({ ...copilot(), ...tree });
    expect(components.languageServers.map(({ key }) => key)).toEqual(keys);
    expect(documents.filter(({ role }) => role === 'lsp')).toHaveLength(Object.keys(tree).length);
  });
});
