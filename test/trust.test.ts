import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Tree } from '../src/model/snapshot.ts';
import { bareEnvironment, cli, commitAll, finish, layTree, newFolder } from './work-folder.ts';

const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' });
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const policy = (rest: string, edition = 1): string =>
  `schema: policy/v1\nname: acme\nedition: ${edition}\nextends: [builtin:recommended]\nplugins: { roots: ["plugins/*"] }\n${rest}`;
const strict = 'locked: ["security/*"]\nrules: { schema/unknown-field: error }\n';
const manifest = (more: object = {}): string =>
  `${JSON.stringify({ name: 'crm', version: '1.0.0', description: 'Keeps contacts.', ...more })}\n`;
const main: Tree = {
  'policies/policy.yaml': policy(strict),
  '.github/CODEOWNERS': '* @acme/platform\n/plugins/crm/ @acme/security\n',
  'plugins/crm/.claude-plugin/plugin.json': manifest(),
};
/** A new version with a field no client knows, which the policy of main refuses. */
const profit: Tree = { 'plugins/crm/.claude-plugin/plugin.json': manifest({ version: '1.1.0', colour: 'blue' }) };

/** What the gate says of a branch that adds these files to main. */
async function gate(branch: Tree, base: Tree = main, newer: Tree = {}) {
  const dir = newFolder('catalogc-trust-');
  folders.push(dir);
  const git = async (...words: string[]) => {
    const ended = await finish(dir, ['git', ...words], env);
    if (ended.status !== 0) throw new Error(ended.stderr);
  };
  await git('init', '-q', '-b', 'main');
  layTree(dir, base);
  commitAll(dir);
  await git('checkout', '-q', '-b', 'topic');
  if (Object.keys(newer).length > 0) {
    await git('checkout', '-q', 'main');
    layTree(dir, newer);
    commitAll(dir);
    await git('checkout', '-q', 'topic');
  }
  layTree(dir, branch);
  commitAll(dir);
  const ended = await finish(dir, [process.execPath, cli, 'check', '--base', 'main', '--format', 'json'], env);
  const report = JSON.parse(ended.stdout) as {
    findings: { rule: string; level: string; message: string; at: { file: string } }[];
    skipped: { what: string; because: string }[];
  };
  const of = (rule: string) => report.findings.filter(finding => finding.rule === rule);
  return { status: ended.status, of, report };
}

describe('nobody exempts himself in the change that profits', () => {
  test.each<[string, Tree, RegExp]>([
    [
      'a rule off',
      { 'policies/policy.yaml': policy(`${strict.replace('error', 'off')}`) },
      /level of schema\/unknown-field goes from "error" to "off"/,
    ],
    [
      'a scope of its own',
      {
        'policies/policy.yaml': policy(
          `${strict}scopes: [{ name: mine, match: { plugins: [crm] }, rules: { schema/unknown-field: off } }]\n`,
        ),
      },
      /level of schema\/unknown-field goes from "error" to "off" in scope "mine"/,
    ],
    [
      'a lock gone',
      { 'policies/policy.yaml': policy('rules: { schema/unknown-field: off }\n') },
      /locked goes from \["security\/\*"\] to not set/,
    ],
    [
      'owners replaced',
      { '.github/CODEOWNERS': '* @acme/platform\n/plugins/crm/ @mallory\n' },
      /"@acme\/security" would no longer own "crm"/,
    ],
    [
      'a folder ignored',
      { 'policies/policy.yaml': policy(strict).replace('"] }', '"], ignore: ["plugins/crm"] }') },
      /plugins\.ignore goes from not set to \["plugins\/crm"\]/,
    ],
    [
      'roots that lead past it',
      { 'policies/policy.yaml': policy(strict).replace('plugins/*', 'tools/*') },
      /plugins\.roots goes from/,
    ],
    [
      'an amnesty',
      { 'policies/policy.yaml': policy(`${strict}adoption: { mode: ratchet, until: 2027-06-01 }\n`) },
      /adoption\.mode goes from "strict" to "ratchet"/,
    ],
    [
      'only the worst fails',
      { 'policies/policy.yaml': policy(`${strict.replace('rules', 'failOn: error\nrules')}`) },
      /failOn goes from "warn" to "error"/,
    ],
    [
      'a policy gone',
      { 'policies/policy.yaml': 'schema: policy/v1\nname: mine\nedition: 1\n' },
      /level of schema\/unknown-field goes from "error" to "warn"/,
    ],
  ])(
    '%s',
    async (name, attempt, told) => {
      const base =
        name === 'only the worst fails' ? { ...main, 'policies/policy.yaml': policy(`failOn: warn\n${strict}`) } : main;
      const { status, of } = await gate({ ...profit, ...attempt }, base);
      expect(status).toBe(1);
      expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
      expect(of('policy/weakened').map(({ message }) => message)).toContainEqual(expect.stringMatching(told));
    },
    60_000,
  );
});

test('stricter and unchanged policies are not told as weaker', async () => {
  const { of } = await gate({ ...profit, 'policies/policy.yaml': policy(`${strict}failOn: warn\n`) });
  expect(of('policy/weakened')).toEqual([]);
}, 60_000);

test('the newest policy of the branch counts, not the one the change began with', async () => {
  const lenient = { ...main, 'policies/policy.yaml': policy('') };
  const { of, status } = await gate(profit, lenient, { 'policies/policy.yaml': policy(strict) });
  expect(status).toBe(1);
  expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
}, 60_000);

test('a proposed policy that breaks a lock fails before it is merged', async () => {
  const { of, status } = await gate({
    'policies/policy.yaml': policy(`extends: [builtin:recommended, ./company.yaml]\n`)
      .replace('extends: [builtin:recommended]\n', '')
      .concat('rules: { security/insecure-url: off }\n'),
    'policies/company.yaml': 'schema: policy/v1\nname: company\nedition: 1\nlocked: ["security/*"]\n',
  });
  expect(status).toBe(1);
  expect(of('policy/locked')).toMatchObject([{ at: { file: 'policies/policy.yaml' } }]);
}, 60_000);

test('plugins below a proposed root are looked at', async () => {
  const { of } = await gate({
    'policies/policy.yaml': policy(strict).replace('"plugins/*"', '"plugins/*", "tools/*"'),
    'tools/x/.claude-plugin/plugin.json': manifest({ name: 'x-tool', colour: 'red' }),
  });
  expect(of('schema/unknown-field')).toMatchObject([
    { level: 'error', at: { file: 'tools/x/.claude-plugin/plugin.json' } },
  ]);
}, 60_000);

test('a first policy holds at once, and the report says so', async () => {
  const { 'policies/policy.yaml': _, ...bare } = main;
  const { of, report } = await gate({ ...profit, 'policies/policy.yaml': policy(strict) }, bare);
  expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
  expect(report.skipped).toContainEqual({ what: 'the policy of the base', because: expect.stringContaining('none') });
}, 60_000);
