import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { typedHere } from '../in-process.ts';
import { bareEnvironment, git, layTree, newFolder } from '../work-folder.ts';

const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' });
const manifest = { json: { name: 'crm', version: '1.0.0', description: 'x' } };
const definition =
  'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\nsource: { kind: local }\ninclude: [{ plugins: ["*"] }]\n';
let dir: string;

beforeEach(async () => {
  dir = newFolder('catalogc-untracked-');
  git(dir, 'init', '-q');
  layTree(dir, {
    'catalogs/acme.yaml': definition,
    'plugins/crm/.claude-plugin/plugin.json': manifest,
    'plugins/hello/.claude-plugin/plugin.json': { json: { ...manifest.json, name: 'hello' } },
  });
  git(dir, 'add', '-A');
  await run('build', '--write');
  git(dir, 'add', '.claude-plugin', 'catalogs', 'plugins');
  git(dir, 'commit', '-qm', 'Start');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const run = (...words: string[]) => typedHere(dir, words, env);
const listed = () => readFileSync(join(dir, '.claude-plugin/marketplace.json'), 'utf8');
const then = 'git add policies && catalogc build --write';

test('a record that git does not track yet is added before catalogs are written anew', async () => {
  const { stdout } = await run('quarantine', 'crm', '--advisory', 'https://acme.example/1', '--write');
  expect(stdout).toContain(`  help     Run: ${then}\n`);
  expect(stdout).toMatch(new RegExp(`\\nThen: ${then}\\n$`));
  expect((await run('check')).stdout).toContain(`  help     Run: ${then}\n`);
  git(dir, 'add', 'policies');
  expect((await run('check')).stdout).toContain('  help     Run: catalogc build --write\n');
  await run('build', '--write');
  expect(listed()).not.toContain('"name": "crm"');
});

test('while a ratchet runs, catalogs are written anew with the base that lets old findings pass', async () => {
  const policy =
    'schema: policy/v1\nname: a\nedition: 1\nextends: [builtin:recommended]\nadoption: { mode: ratchet, until: 2027-02-01 }\n';
  layTree(dir, { 'policies/policy.yaml': policy, 'plugins/crm/.mcp.json': '{' });
  git(dir, 'add', '-A');
  git(dir, 'commit', '-qm', 'Adopt');
  layTree(dir, { 'catalogs/acme.yaml': definition.replace('name: Acme', 'name: Acme Inc') });
  expect((await run('check', '--base', 'HEAD')).stdout).toContain(
    '  help     Run: catalogc build --write --base HEAD\n',
  );
  const alone = await run('build', '--write');
  expect(alone.status).toBe(1);
  expect(alone.stdout).toContain(
    'skipped  letting old findings pass until 2027-02-01, because there is no base to compare with: 1 of the findings may be old; the ratchet needs --base HEAD\n',
  );
  expect((await run('build', '--write', '--base', 'HEAD')).status).toBe(0);
  expect((await run('check', '--base', 'HEAD')).status).toBe(0);
});

test('so is a new plugin', async () => {
  layTree(dir, { 'plugins/more/.claude-plugin/plugin.json': { json: { ...manifest.json, name: 'more' } } });
  expect((await run('check')).stdout).toContain('Run: git add plugins/more && catalogc build --write\n');
});

test('commands that look see what is not added yet, and a website says what it left out', async () => {
  layTree(dir, {
    'policies/policy.yaml':
      'schema: policy/v1\nname: a\nedition: 1\nextends: [builtin:recommended]\nnames: { maxLength: 9 }\n',
    'policies/deprecations/crm.yaml':
      'schema: deprecation/v1\nplugin: crm\nannounced: 2026-11-20\nsunset: 2027-03-01\nreplacement: none\n',
    'plugins/more/.claude-plugin/plugin.json': { json: { ...manifest.json, name: 'more' } },
  });
  expect((await run('policy', 'print', '--explain')).stdout).toMatch(/names\.maxLength +9 +policies\/policy\.yaml/);
  expect((await run('calendar')).stdout).toContain('crm can no longer be installed');
  expect((await run('graph')).stdout).toContain('more');
  expect((await run('site', '--out', 'site')).stdout).toContain(
    '  left out   "plugins/more": git does not track it; add it with "git add"\n',
  );
});
