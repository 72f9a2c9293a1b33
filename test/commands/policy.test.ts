import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Tree } from '../../src/model/snapshot.ts';
import { heldTo } from '../held-to.ts';
import { typedHere } from '../in-process.ts';
import { bareEnvironment, layTree, newFolder } from '../work-folder.ts';

const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' });
const dir = newFolder('catalogc-policy-');
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const catalog = (name: string, plugins: string): string =>
  `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\ninclude: [{ plugins: [${plugins}] }]\n`;
const tree: Tree = {
  'policies/policy.yaml': `schema: policy/v1
name: acme
edition: 1
extends: [builtin:recommended, ./company.yaml]
scopes:
  - name: stable-is-strict
    match: { catalogs: [stable] }
    deprecation: { noticeDays: 120 }
`,
  'policies/company.yaml': `schema: policy/v1
name: company
edition: 1
limits: { files: 10 }
locked: [limits]
`,
  'policies/loose.yaml': 'schema: policy/v1\nname: loose\nedition: 1\nlimits: { files: 99 }\n',
  'catalogs/preview.yaml': `${catalog('preview', 'crm')}policy: ../policies/loose.yaml\n`,
  'catalogs/stable.yaml': catalog('stable', 'crm'),
  'plugins/crm/.claude-plugin/plugin.json': '{ "name": "crm", "version": "1.0.0", "description": "x" }\n',
  'plugins/lone/.claude-plugin/plugin.json': '{ "name": "lone", "version": "1.0.0", "description": "x" }\n',
};
layTree(dir, tree);

const print = (...words: string[]) => typedHere(dir, ['policy', 'print', ...words], env);

test('each key is explained by file, line, pack and scope', async () => {
  const { stdout, status } = await print('--explain', '--plugin', 'crm');
  expect(status).toBe(0);
  const [preview = '', stable = ''] = stdout.split('# in stable\n');
  expect(preview).toContain('# in preview\n');
  expect(preview).toMatch(/^limits\.files +10 +policies\/company\.yaml:4$/m);
  expect(preview).toMatch(/^deprecation\.noticeDays +90 +builtin:recommended, by policies\/policy\.yaml:4$/m);
  expect(stable).toMatch(/^deprecation\.noticeDays +120 +policies\/policy\.yaml:8, scope stable-is-strict$/m);
  expect(preview).toContain('# held back by the lock *: limits.files 99, wanted by policies/loose.yaml:4');
});

test('a plugin in no catalog, and one catalog of two', async () => {
  expect((await print('--plugin', 'lone')).stdout).toContain('# in no catalog\nschema: policy/v1\n');
  const { stdout } = await print('--plugin', 'crm', '--catalog', 'stable', '--format', 'json');
  expect(heldTo('policy-print/v1', JSON.parse(stdout)).policies).toMatchObject([
    { catalogs: ['stable'], policy: { deprecation: { noticeDays: 120 } } },
  ]);
});

test.each([
  [['--plugin', 'crn'], 'No plugin is called "crn"', 'Did you mean "crm"?'],
  [['--catalog', 'x'], 'No catalog is called "x"', 'preview or stable'],
])('a name that leads nowhere: %j', async (words, fault, hint) => {
  const { stderr, status } = await print(...words);
  expect([status, stderr]).toEqual([2, expect.stringContaining(fault)]);
  expect(stderr).toContain(hint);
});

test('a verb that does not exist says which does', async () => {
  const { stderr, status } = await typedHere(dir, ['policy'], env);
  expect([status, stderr]).toEqual([2, expect.stringContaining('catalogc policy print --explain')]);
});

test('a policy that cannot be read is not printed as an empty one', async () => {
  const broken = newFolder('catalogc-policy-');
  layTree(broken, { 'policies/policy.yaml': 'schema: policy/v1\n  bad: [' });
  const { stderr, stdout, status } = await typedHere(broken, ['policy', 'print'], env);
  rmSync(broken, { recursive: true });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/policies\/policy\.yaml:\d cannot be read: .+\n.*catalogc check/);
});
