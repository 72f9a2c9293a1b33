import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typedHere } from '../in-process.ts';
import { bareEnvironment, filesBelow, git, layTree, newFolder } from '../work-folder.ts';

const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' });
const dir = newFolder('catalogc-subfolder-');
const catalog = 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\n';
const manifest = { json: { name: 'crm', version: '1.0.0', description: 'x' } };

beforeAll(() => {
  git(dir, 'init', '-q');
  layTree(dir, {
    'policies/policy.yaml':
      'schema: policy/v1\nname: a\nedition: 1\nextends: [builtin:recommended]\nnames: { maxLength: 2 }\n',
    'plugins/crm/.claude-plugin/plugin.json': manifest,
    'own/catalogs/acme.yaml': catalog,
    'own/plugins/crm/.claude-plugin/plugin.json': manifest,
  });
  git(dir, 'add', '-A');
  git(dir, 'commit', '-qm', 'Start');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = (folder: string, ...words: string[]) => typedHere(join(dir, folder), words, env);
const note =
  'skipped  policies and catalogs of "../..", because they are above this folder and do not hold here; use --dir ../..\n';

test('a folder below the policy says that it is not in force there', async () => {
  expect((await run('plugins/crm', 'check')).stdout).toContain(note);
  expect((await run('', 'check', '--dir', 'plugins/crm')).stdout).toContain('use --dir .\n');
  expect((await run('plugins/crm', 'policy', 'print', '--explain')).stdout).toMatch(
    /^# the policy of \.\.\/\.\. is above/,
  );
  expect((await run('plugins/crm', 'doctor')).stdout).toContain('warn not-the-top\n');
});

test('so it does with what was kept of an earlier run', async () => {
  const cache = join(dir, '../', `${dir.split('/').at(-1)}-cache`);
  for (const _ of [1, 2]) expect((await run('plugins/crm', 'check', '--cache', cache)).stdout).toContain(note);
  rmSync(cache, { recursive: true, force: true });
});

test.each([
  ['deprecate', 'crm', '--because', 'superseded', '--replacement', 'none', '--write'],
  ['new', 'plugin', 'more'],
  ['init', '--yes', '--name', 'x', '--owner-name', 'X'],
  ['import'],
  ['bump', 'crm', '--level', 'patch', '--write'],
])('%s writes nothing that nobody would read', async (...words) => {
  const before = filesBelow(dir);
  const { status, stderr } = await run('plugins/crm', ...words);
  expect(stderr).toContain(
    `Write: catalogc ${words[0]} --dir ../..; or let this be a repository of its own: mkdir catalogs`,
  );
  expect(status).toBe(2);
  expect(filesBelow(dir)).toEqual(before);
});

test('at the top, and in a folder with catalogs of its own, nothing is said', async () => {
  expect((await run('own', 'check')).stdout).not.toContain('above');
  expect((await run('', 'check')).stdout).not.toContain('above');
  expect((await run('own', 'bump', 'crm', '--level', 'patch')).status).toBe(0);
});
