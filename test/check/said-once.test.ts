import { expect, test } from 'vitest';
import { judge } from '../../src/commands/judge.ts';
import { placeText } from '../../src/model/place.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';

const manifest = (name: string) => ({ json: { name, version: '1.0.0', description: 'Keeps contacts.' } });
const two: Tree = {
  'plugins/crm/.claude-plugin/plugin.json': manifest('crm'),
  'plugins/erp/.claude-plugin/plugin.json': manifest('erp'),
};
const under = (pack: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nextends: ["builtin:${pack}"]\n`,
});

function found(tree: Tree, about: RegExp): string[] {
  const { findings } = judge({ head: snapshotOf(tree), skipped: [] }, rules, '2026-11-20', {
    drift: false,
    portion: 1,
  });
  const told = findings.filter(({ rule }) => about.test(rule));
  return told.map(({ at, level, rule }) => `${level} ${rule} ${placeText(at)}`);
}

test('a missing CODEOWNERS is one finding, however many plugins are opened one at a time', () => {
  expect(found({ ...two, ...under('strict') }, /owner/)).toEqual(['warn policy/owner .github/CODEOWNERS']);
});

test('an unpinned package of a server is said by the policy or, where that does not ask, by its own rule', () => {
  const server = { json: { mcpServers: { crm: { command: 'npx', args: ['-y', '@acme/crm'] } } } };
  const tree = { ...two, 'plugins/crm/.mcp.json': server };
  const about = /mcp-command-allowed|mutable-package/;
  const at = 'plugins/crm/.mcp.json#/mcpServers/crm';
  expect(found({ ...tree, ...under('strict') }, about)).toEqual([`error policy/mcp-command-allowed ${at}/command`]);
  expect(found({ ...tree, ...under('recommended') }, about)).toEqual([`warn security/mutable-package ${at}/args/1`]);
});

test('CLAUDE.md is a warning in a plugin, and only told in a repository that is one', () => {
  const inPlugin = { ...two, 'plugins/crm/CLAUDE.md': 'Be brief.\n' };
  expect(found(inPlugin, /misplaced/)).toEqual(['warn structure/misplaced plugins/crm/CLAUDE.md']);
  const whole = { '.claude-plugin/plugin.json': manifest('crm'), 'CLAUDE.md': 'Run the tests.\n' };
  expect(found(whole, /misplaced/)).toEqual(['info structure/misplaced CLAUDE.md']);
});
