import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runBump } from '../../src/commands/bump.ts';
import { openPorts } from '../../src/commands/open-ports.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { commitAll, git, layTree, newFolder } from '../work-folder.ts';
import { goodPlugin } from './fakes.ts';

const market = '.claude-plugin/marketplace.json';
const entries = [
  { name: 'hello', source: './plugins/hello', version: '1.0.0' },
  { name: 'other', source: './plugins/other' },
];
const tree: Tree = {
  ...goodPlugin,
  'plugins/hello/CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n- New.\n\n## [1.0.0] - 2026-01-02\n',
  'plugins/other/.claude-plugin/plugin.json': { json: { name: 'other', description: 'Has no version yet.' } },
  [market]: { json: { name: 'acme', owner: { name: 'Acme' }, plugins: entries } },
};

function repository(laid: Tree = tree): string {
  const folder = newFolder('catalogc-bump-');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  layTree(folder, laid);
  commitAll(folder);
  return folder;
}

async function bump(dir: string, words: string[], given: Given) {
  const options = settle({ dir, 'as-of': '2026-11-27', ...given }, words);
  const outcome = await runBump(options, openPorts({}));
  if (outcome.kind !== 'text') throw new Error('bump gives text');
  return outcome.text(plain);
}

test('a manifest that cannot be read is mended first, and nothing is written', async () => {
  const broken = 'plugins/hello/.claude-plugin/plugin.json';
  const folder = repository({ ...tree, [broken]: '{ "name": "hello" "version": "1.0.0" }\n' });
  await expect(bump(folder, ['hello'], { level: 'patch', write: true })).rejects.toMatchObject({
    message: expect.stringMatching(
      /^The version of "hello" cannot be raised everywhere: ".*plugin\.json" cannot be read \(/,
    ),
    hint: 'Mend that first: catalogc check',
  });
  expect(git(folder, 'status', '--short')).toBe('');
});

test('below 1.0.0 it is told where less is raised than was asked for', async () => {
  const manifest = { json: { name: 'hello', version: '0.1.0', description: 'x' } };
  const folder = repository({ 'plugins/hello/.claude-plugin/plugin.json': manifest });
  expect(await bump(folder, ['hello'], { level: 'minor' })).toContain(
    'hello  0.1.0 -> 0.1.1\n  Below 1.0.0 the policy counts differently (versioning.zeroMajor: cargo), so a minor change raises 0.1.0 to 0.1.1. If you mean 0.2.0: --to 0.2.0\n',
  );
  expect(await bump(folder, ['hello'], { level: 'patch' })).toContain('hello  0.1.0 -> 0.1.1\n\n');
});

test('every file that states the version, and the changelog', async () => {
  const folder = repository();
  const shown = await bump(folder, ['hello'], { level: 'minor' });
  expect(shown).toContain('hello  1.0.0 -> 1.1.0\n');
  expect(shown).toContain(`--to 1.1.0 --write\n`);
  expect(git(folder, 'status', '--short')).toBe('');
  await bump(folder, ['plugins/hello/'], { level: 'minor', write: true });
  expect(
    git(folder, 'diff', '-U0')
      .split('\n')
      .filter(line => /^[+-](?![+-])/.test(line)),
  ).toEqual([
    '-      "version": "1.0.0"',
    '+      "version": "1.1.0"',
    '-  "version": "1.0.0",',
    '+  "version": "1.1.0",',
    '-  "version": "1.0.0",',
    '+  "version": "1.1.0",',
    '+## [1.1.0] - 2026-11-27',
    '+',
  ]);
  expect(await bump(folder, ['hello'], { to: '1.1.0', write: true })).toContain('All files say so already.');
});

test('a plugin without a version gets its first in its manifest', async () => {
  const folder = repository();
  await expect(bump(folder, ['other'], { level: 'patch' })).rejects.toMatchObject({
    message: '"other" states no version',
    hint: 'catalogc bump other --to 0.1.0',
  });
  await bump(folder, ['other'], { to: '0.1.0', write: true });
  expect(readFileSync(join(folder, 'plugins/other/.claude-plugin/plugin.json'), 'utf8')).toBe(
    '{\n  "name": "other",\n  "description": "Has no version yet.",\n  "version": "0.1.0"\n}\n',
  );
  expect(JSON.parse(readFileSync(join(folder, market), 'utf8')).plugins).toEqual(entries);
});

test('what changes ask for stands in for --level, for each plugin that has to rise', async () => {
  const folder = repository();
  rmSync(join(folder, 'plugins/hello/skills'), { recursive: true });
  const told = await bump(folder, [], { format: 'json' });
  expect(heldTo('raised/v1', JSON.parse(told)).plugins).toEqual([{ name: 'hello', from: '1.0.0', to: '2.0.0' }]);
});

test('the policy says how versions below 1 rise', async () => {
  const zero = { json: { name: 'zero', version: '0.3.1', description: 'Is young.' } };
  const young: Tree = { 'plugins/zero/.claude-plugin/plugin.json': zero };
  expect(await bump(repository(young), [], { level: 'major' })).toContain('0.3.1 -> 0.4.0');
  const strict = {
    ...young,
    'policies/policy.yaml':
      'schema: policy/v1\nname: a\nextends: [builtin:recommended]\nversioning: { zeroMajor: strict }\n',
  };
  expect(await bump(repository(strict), [], { level: 'major' })).toContain('0.3.1 -> 1.0.0');
  const scoped = {
    ...young,
    'policies/policy.yaml':
      'schema: policy/v1\nname: a\nextends: [builtin:recommended]\nscopes: [{ name: b, match: { plugins: [zero] }, versioning: { zeroMajor: strict } }]\n',
  };
  expect(await bump(repository(scoped), [], { level: 'major' })).toContain('0.3.1 -> 1.0.0');
});

describe('where versions are dates', () => {
  const dated = (version: string): Tree => ({
    ...tree,
    'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version } },
    'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version } },
    [market]: {
      json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ ...entries[0], version }, entries[1]] },
    },
    'policies/policy.yaml':
      'schema: policy/v1\nname: a\nextends: [builtin:recommended]\nversioning: { scheme: calver }\n',
  });

  test('any text is a version, in every place, and the changelog stays', async () => {
    const folder = repository(dated('2026.11'));
    await bump(folder, ['hello'], { to: '2026.12', write: true });
    expect(git(folder, 'grep', '-c', '"2026.12"').split('\n').filter(Boolean).sort()).toEqual([
      `${market}:1`,
      'plugins/hello/.claude-plugin/plugin.json:1',
      'plugins/hello/.codex-plugin/plugin.json:1',
    ]);
    expect(git(folder, 'status', '--short')).not.toContain('CHANGELOG');
    await expect(bump(folder, ['hello'], { to: ' ' })).rejects.toMatchObject({ name: 'Trouble' });
  });

  test.each<Given>([{}, { level: 'patch' }])('nobody can tell which comes next, with %j', async given => {
    await expect(bump(repository(dated('2026.11.27')), ['hello'], given)).rejects.toMatchObject({
      message: '"hello" is "2026.11.27", and by the policy nobody can tell what comes next',
      hint: 'Say which: catalogc bump hello --to VERSION',
    });
  });
});

test.each<[string[], Given, string, string]>([
  [['hello'], {}, '"hello" is 1.0.0, and no change asks for more', 'Say how much: catalogc bump hello --level patch'],
  [
    [],
    { level: 'patch' },
    'There are 2 plugins here, and none of them is named',
    'Name one: catalogc bump hello --level patch',
  ],
  [['helo'], { level: 'patch' }, 'No plugin is called "helo"', 'Did you mean: catalogc bump hello'],
  [
    ['plugins/helo'],
    { level: 'patch' },
    'No plugin is called "plugins/helo"',
    'Did you mean: catalogc bump plugins/hello',
  ],
  [
    ['hello'],
    { to: '0.9.0' },
    '"hello" is 1.0.0 already, and 0.9.0 is not above that',
    'Raise it: catalogc bump hello --level patch',
  ],
  [['hello'], { to: 'v2' }, '--to "v2" is not a version by SemVer 2.0.0 that clients read', 'Did you mean --to 2.0.0?'],
  [['hello'], { to: '2.0.0', level: 'major' }, '--to and --level exclude each other', 'Leave one of them out'],
])('%j %j is Trouble', async (words, given, message, hint) => {
  await expect(bump(repository(), words, given)).rejects.toMatchObject({ name: 'Trouble', message, hint });
});

test('where one of the files cannot be written to, none is', async () => {
  const linked: Tree = { ...tree, [market]: { link: '../market.json' }, 'market.json': tree[market] ?? '' };
  const folder = repository(linked);
  await expect(bump(folder, ['hello'], { level: 'patch', write: true })).rejects.toMatchObject({
    message: 'The version of "hello" cannot be raised everywhere: the file is a symbolic link',
  });
  expect(git(folder, 'status', '--short')).toBe('');
});
