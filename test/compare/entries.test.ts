import { describe, expect, test } from 'vitest';
import { look } from '../../src/commands/look.ts';
import { comparisonsOf } from '../../src/compare/comparisons.ts';
import { outsideComparisons } from '../../src/compare/outside.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { placeText } from '../../src/model/place.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { versioningOf } from '../../src/model/versioning.ts';

const today = '2026-11-20';
const file = '.claude-plugin/marketplace.json';
const hooks = { Stop: [{ hooks: [{ type: 'command', command: 'date' }] }] };

/** A catalog kept by hand with one entry, whose plugin has a manifest of its own. */
function tree(entry: object, folder = 'plugins/crm/', policy = ''): Tree {
  return {
    'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\n${policy}`,
    [file]: {
      json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'crm', source: `./${folder}`, ...entry }] },
    },
    [`${folder}.claude-plugin/plugin.json`]: { json: { name: 'crm', version: '1.0.0' } },
  };
}

function compared(before: Tree, after: Tree): readonly Comparison[] {
  const [base, head] = [look(snapshotOf(before, 'base'), today), look(snapshotOf(after), today)];
  const against = { base, versioning: versioningOf(head.seen.policy), today };
  return [...comparisonsOf(head, against), ...outsideComparisons(head, against)];
}

function told(comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(({ name, rows }) => rows.map(({ at, id }) => `${name} ${id} ${placeText(at)}`));
}

describe('what an entry brings is compared as if its manifest said it', () => {
  const cases: Record<string, readonly [entry: object, id: string, pointer: string]> = {
    'a hook': [{ hooks }, 'hook.added', '/hooks/Stop/0/hooks/0'],
    'a server': [{ mcpServers: { z: { command: 'evil' } } }, 'mcp.added', '/mcpServers/z'],
    'a packed server': [{ mcpServers: 'https://evil.example/z.mcpb' }, 'mcp.added', '/mcpServers'],
    'a language server': [{ lspServers: { go: { command: 'evil' } } }, 'lsp.added', '/lspServers/go'],
    'a monitor': [
      { experimental: { monitors: [{ name: 'm', command: 'evil' }] } },
      'monitor.added',
      '/experimental/monitors/0',
    ],
    'a channel': [{ channels: [{ server: 'z' }] }, 'channel.added', '/channels/0'],
    'a setting': [{ settings: { statusLine: { command: 'evil' } } }, 'settings.changed', '/settings/statusLine'],
    'a secret that is asked for': [
      { userConfig: { key: { type: 'string', sensitive: true } } },
      'userConfig.optional.added',
      '/userConfig/key',
    ],
    'a command': [{ commands: { d: { content: 'Do.', allowedTools: ['Bash'] } } }, 'command.added', '/commands/d'],
    'another plugin': [{ dependencies: ['evil@other'] }, 'dependency.added', '/dependencies/0'],
    'off at first': [{ defaultEnabled: false }, 'defaultEnabled.off', '/defaultEnabled'],
  };
  test.each(Object.entries(cases))('%s', (_, [entry, id, pointer]) => {
    expect(told(compared(tree({}), tree(entry)))).toEqual([`crm ${id} ${file}#/plugins/0${pointer}`]);
    expect(told(compared(tree(entry), tree({ ...entry, category: 'tools' })))).toEqual([]);
  });
});

test('what an entry says in another place is the same', () => {
  const twice = tree({ hooks });
  const moved = structuredClone(twice) as { [file]: { json: { plugins: object[] } } } & Tree;
  moved[file].json.plugins.unshift({ name: 'far', source: { source: 'github', repo: 'acme/far' } });
  expect(compared(twice, moved)).toEqual([]);
});

test('a catalog in the folder of the plugin asks for what it brings, be it unversioned', () => {
  const policy = 'versioning: { unversioned: [marketplace.json] }\n';
  const found = told(compared(tree({}, '', policy), tree({ hooks }, '', policy)));
  expect(found).toEqual([`crm hook.added ${file}#/plugins/0/hooks/Stop/0/hooks/0`]);
});

test("an entry that leads elsewhere is compared by what it says, and a new one is nobody's update", () => {
  const far = { source: { source: 'github', repo: 'acme/crm' } };
  const catalog = (entry: object): Tree => ({ [file]: tree(entry)[file] as string });
  expect(told(compared(catalog(far), catalog({ ...far, hooks })))).toEqual([
    `crm hook.added ${file}#/plugins/0/hooks/Stop/0/hooks/0`,
  ]);
  expect(compared(catalog({ ...far, name: 'other' }), catalog({ ...far, hooks }))).toEqual([]);
});

describe('what an entry brings comes with its catalog, whatever the version of the plugin is', () => {
  const plugin = (version: string, more: Tree = {}): Tree => ({
    'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version } },
    ...more,
  });
  const skill: Tree = { 'plugins/crm/skills/find/SKILL.md': '---\nname: find\ndescription: Finds.\n---\n\nFind.\n' };
  const rowsOf = ([one]: readonly Comparison[]) => one?.rows.map(({ id, level }) => `${level} ${id}`);

  test('it asks for none by itself, and is told', () => {
    const found = compared({ ...tree({}), ...plugin('1.0.0') }, { ...tree({ hooks }), ...plugin('1.0.0') });
    expect(rowsOf(found)).toEqual(['none hook.added']);
    expect(found).toMatchObject([{ required: 'none', faults: [], gains: [expect.stringContaining('date')] }]);
    expect(found[0]).not.toHaveProperty('next');
  });

  test('beside a change of the plugin, which asks for what it is', () => {
    const after = { ...tree({ hooks, mcpServers: { z: { command: 'evil' } } }), ...plugin('1.0.1', skill) };
    const found = compared({ ...tree({}), ...plugin('1.0.0') }, after);
    expect(rowsOf(found)).toEqual(['none hook.added', 'none mcp.added', 'minor skill.added']);
    expect(found).toMatchObject([{ required: 'minor', faults: [{ code: 'bump-too-small', next: '1.1.0' }] }]);
  });

  test('what the plugin itself gains asks for a version, be it that an entry has it already', () => {
    const own: Tree = { 'plugins/crm/hooks/hooks.json': { json: { hooks } } };
    const found = compared({ ...tree({ hooks }), ...plugin('1.0.0') }, { ...tree({ hooks }), ...plugin('1.0.1', own) });
    expect(rowsOf(found)).toContain('minor hook.added');
    expect(found).toMatchObject([{ required: 'minor' }]);
  });

  test('taken out of the entry', () => {
    const found = compared({ ...tree({ hooks }), ...plugin('1.0.0') }, { ...tree({}), ...plugin('1.0.0') });
    expect(rowsOf(found)).toEqual(['none hook.guard.removed']);
    expect(found).toMatchObject([{ required: 'none', faults: [] }]);
  });
});
