import { describe, expect, test } from 'vitest';
import { look } from '../../src/commands/look.ts';
import { unversionedBy, versionedDigest } from '../../src/compare/versioned.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
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

test('where a plugin lies is no content', () => {
  const moved = Object.fromEntries(
    Object.entries(plain).map(([path, text]) => [path.replace('plugins/crm', 'plugins/crm-sync'), text]),
  );
  expect(digestOf(moved)).toBe(digestOf(plain));
});

function digestOf(tree: Tree): string | undefined {
  const { workspace } = look(snapshotOf(tree), '2026-11-20');
  const [crm] = workspace.plugins;
  return crm && versionedDigest(workspace.snapshot, crm, unversionedBy(defaultUnversioned));
}
