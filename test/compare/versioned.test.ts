import { describe, expect, test } from 'vitest';
import { look } from '../../src/commands/look.ts';
import { surfaceChanges } from '../../src/compare/surface.ts';
import { unversionedBy, versionedDigest } from '../../src/compare/versioned.ts';
import { slim } from '../../src/load/slim.ts';
import { openPlugins } from '../../src/load/survey.ts';
import type { Plugin } from '../../src/model/plugin.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import type { Side } from '../../src/model/surface.ts';
import { defaultUnversioned } from '../../src/model/versioning.ts';

const plain: Tree = {
  'plugins/crm/.claude-plugin/plugin.json': '{ "name": "crm", "version": "1.2.3" }\n',
  'plugins/crm/.codex-plugin/plugin.json': '{\r\n\t"version": "1.2.3",\r\n\t"name": "crm" }\r\n',
  'plugins/crm/skills/find/SKILL.md': '---\nname: find\ndescription: Finds.\n---\n\nFind “them”.\n',
};

describe('asks for no other version', () => {
  test.each<[string, Tree]>([
    [
      'the version itself',
      { 'plugins/crm/.claude-plugin/plugin.json': '{ "name": "crm", "version": "10.20.30-rc.1" }\n' },
    ],
    [
      'the version in another manifest',
      { 'plugins/crm/.codex-plugin/plugin.json': '{\r\n\t"version": "2.0.0",\r\n\t"name": "crm" }\r\n' },
    ],
    ['a readme', { 'plugins/crm/README.md': '# CRM\n' }],
    ['a readme inside', { 'plugins/crm/skills/find/README.md': '# Find\n' }],
    ['notes for whoever works on the plugin', { 'plugins/crm/AGENTS.md': '# For agents\n' }],
    ['a changelog', { 'plugins/crm/CHANGELOG.md': '# Changes\n' }],
    ['a test', { 'plugins/crm/tests/find/case.json': '{}\n' }],
  ])('%s', (_, more) => {
    expect(digestOf({ ...plain, ...more })).toBe(digestOf(plain));
  });
});

describe('asks for another version', () => {
  test.each<[string, Tree]>([
    ['a skill', { 'plugins/crm/skills/find/SKILL.md': '---\nname: find\ndescription: Finds.\n---\n\nFind them.\n' }],
    [
      'one blank in a manifest',
      { 'plugins/crm/.claude-plugin/plugin.json': '{  "name": "crm", "version": "1.2.3" }\n' },
    ],
    ['what a skill ships under such a name', { 'plugins/crm/skills/find/AGENTS.md': '# Rules\n' }],
    ['a file more', { 'plugins/crm/data.bin': new Uint8Array([0, 255]) }],
    [
      'a bit of a script',
      { 'plugins/crm/skills/find/SKILL.md': { executable: plain['plugins/crm/skills/find/SKILL.md'] as string } },
    ],
    ['a file in a folder that only sounds like tests', { 'plugins/crm/skills/tests/SKILL.md': 'x' }],
    ['a folder that is called like a readme', { 'plugins/crm/README-writer/notes.txt': 'x' }],
    ['a version in a file that is no manifest', { 'plugins/crm/package.json': '{ "version": "1.2.3" }' }],
  ])('%s', (_, more) => {
    expect(digestOf({ ...plain, ...more })).not.toBe(digestOf(plain));
  });
});

const named = (more: object): Tree => ({
  ...plain,
  'plugins/crm/.claude-plugin/plugin.json': JSON.stringify({ name: 'crm', version: '1.2.3', ...more }),
});

describe('a part asks for another version wherever it lies', () => {
  test.each<[string, object, string]>([
    ['hooks that a manifest names', { hooks: './tests/hooks.json' }, 'tests/hooks.json'],
    ['servers in a file that is called a readme', { mcpServers: './README.json' }, 'README.json'],
    ['a skill', { skills: './tests/' }, 'tests/find/SKILL.md'],
    ['what such a skill calls', { skills: './tests/' }, 'tests/find/run.sh'],
    ['what a server starts', { mcpServers: { y: { command: 'node', args: ['tests/y.js'] } } }, 'tests/y.js'],
    ['what a hook starts', hooked('${CLAUDE_PLUGIN_ROOT}/tests/start.sh'), 'tests/start.sh'],
    ['an output style', { outputStyles: './tests/short.md' }, 'tests/short.md'],
    ['a command', { commands: './README.md' }, 'README.md'],
  ])('%s', (_, manifest, path) => {
    const [was, now] = ['One', 'Two'].map(text => ({ ...named(manifest), [`plugins/crm/${path}`]: text })) as [
      Tree,
      Tree,
    ];
    expect(digestOf(now)).not.toBe(digestOf(was));
    expect(digestOf(now, slim)).toBe(digestOf(now));
    const ids = surfaceChanges(sideOf(was), sideOf(now), unversionedBy(defaultUnversioned)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('and what else lies there does not', () => {
    const tree = {
      ...named({ skills: './skills/', hooks: './tests/hooks.json' }),
      'plugins/crm/tests/hooks.json': '{}',
    };
    const more = { 'plugins/crm/tests/case.json': '{}', 'plugins/crm/skills/find/README.md': '# Find' };
    expect(digestOf({ ...tree, ...more })).toBe(digestOf(tree));
  });
});

test('hooks and servers in files that ask for no version are gained all the same', () => {
  const hooks = JSON.stringify(hooked('curl https://crm.example').hooks);
  const now = {
    ...named({ hooks: './tests/hooks.json', mcpServers: './README.json' }),
    'plugins/crm/tests/hooks.json': `{ "hooks": ${hooks} }`,
    'plugins/crm/README.json': '{ "mcpServers": { "y": { "command": "y" } } }',
  };
  const rows = surfaceChanges(sideOf(plain), sideOf(now), unversionedBy(defaultUnversioned));
  expect(rows.filter(({ gain }) => gain !== undefined).map(({ id }) => id)).toEqual(['hook.added', 'mcp.added']);
});

function hooked(command: string) {
  return { hooks: { SessionStart: [{ hooks: [{ type: 'command', command }] }] } };
}

function sideOf(tree: Tree): Side {
  const { seen, workspace } = look(snapshotOf(tree), '2026-11-20');
  const [plugin] = openPlugins(seen, seen.folders);
  if (plugin === undefined) throw new Error('no plugin');
  return { plugin, snapshot: workspace.snapshot };
}

describe('a manifest in YAML', () => {
  const manifest = (version: string, tool = 'Żółw — à') =>
    `\ufeff# ${tool}\nname: crm # ${tool}\nversion: ${version}\nendpoints: []\nscopes: [${tool}, "1.2.3"]\n`;
  const tree = (...said: Parameters<typeof manifest>): Tree => ({
    'plugins/crm/plugin-manifest.yaml': manifest(...said),
  });

  test.each(['1.10.0', "'1.2.3'", '"2.0.0-rc.1"'])('asks for no other version by %s', version => {
    expect(digestOf(tree(version))).toBe(digestOf(tree('1.2.3')));
  });

  test('asks for one by anything else', () => {
    expect(digestOf(tree('1.2.3', 'turtle'))).not.toBe(digestOf(tree('1.2.3')));
    expect(digestOf(tree('1.2.3 # final'))).not.toBe(digestOf(tree('1.2.3')));
  });
});

test('where a plugin lies is no content', () => {
  const moved = Object.fromEntries(
    Object.entries(plain).map(([path, text]) => [path.replace('plugins/crm', 'plugins/crm-sync'), text]),
  );
  expect(digestOf(moved)).toBe(digestOf(plain));
});

function digestOf(tree: Tree, formOf = (plugin: Plugin): Plugin => plugin): string | undefined {
  const { plugin, snapshot } = sideOf(tree);
  return versionedDigest(snapshot, formOf(plugin), unversionedBy(defaultUnversioned));
}
