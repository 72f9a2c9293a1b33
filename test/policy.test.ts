import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../src/model/report.ts';
import type { Tree } from '../src/model/snapshot.ts';
import { typedHere } from './in-process.ts';
import { bareEnvironment, commitAll, git, layTree, newFolder } from './work-folder.ts';

const manifest = (name: string, more: object = {}): Tree => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: {
    json: { name, version: '1.0.0', description: `About ${name}.`, license: 'MIT', ...more },
  },
});

const server = (name: string, url: string): Tree => ({
  [`plugins/${name}/.mcp.json`]: { json: { mcpServers: { main: { type: 'http', url } } } },
});

const catalog = (...everywhere: readonly string[]): Tree => ({
  'catalogs/stable.yaml': [
    'schema: catalog/v1\nname: acme-stable\ndisplayName: Acme\ndescription: Plugins.\nowner: { name: Acme }',
    'targets: [claude]\ninclude: [{ plugins: ["*"] }]\nentries:',
    ...['crm', 'erp'].map(name => {
      return `  ${name}: { installation: ${everywhere.includes(name) ? 'INSTALLED_BY_DEFAULT' : 'AVAILABLE'} }`;
    }),
    '',
  ].join('\n'),
});

const base: Tree = {
  'policies/policy.yaml': `schema: policy/v1
name: acme
edition: 1
extends: [builtin:recommended]
licenses: { allow: [MIT, Apache-2.0], unknown: error }
mcp: { hosts: { allow: ["*.acme.example"] } }
hooks: { mode: allow-listed, events: [SessionStart] }
ownership: { required: true, teams: { "@acme/sales": sales } }
`,
  CODEOWNERS: '/plugins/ @acme/sales\n',
  ...manifest('crm'),
  ...server('crm', 'https://crm.acme.example/mcp'),
  ...manifest('erp'),
  ...catalog(),
};

let folder = '';
let report: Report;

beforeAll(async () => {
  folder = newFolder();
  layTree(folder, base);
  commitAll(folder);
  git(folder, 'checkout', '-q', '-b', 'change');
  layTree(folder, {
    // Of crm only the owners change, and what its catalog does with it.
    CODEOWNERS: '/plugins/erp/ @acme/sale\n!/plugins/crm/ @acme/sales\n',
    ...catalog('crm'),
    ...manifest('erp', { version: '1.1.0', license: 'GPL-3.0-only' }),
    ...server('erp', 'https://erp.example/mcp'),
    'plugins/erp/hooks/hooks.json': {
      json: { hooks: { Stop: [{ hooks: [{ type: 'command', command: '${CLAUDE_PLUGIN_ROOT}/stop.sh' }] }] } },
    },
    'plugins/erp/stop.sh': { executable: '#!/bin/sh\ndate\n' },
  });
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Change');
  const words = ['check', '--base', 'main', '--format', 'json'];
  const { status, stdout, stderr } = await typedHere(folder, words, bareEnvironment());
  expect([status, stderr]).toEqual([1, '']);
  report = JSON.parse(stdout) as Report;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['policy/codeowners-line', 'warn', 'CODEOWNERS', 2, undefined],
  ['policy/default-install', 'error', 'catalogs/stable.yaml', 9, undefined],
  ['policy/hook-allowed', 'error', 'plugins/erp/hooks/hooks.json', 6, 7],
  ['policy/license-allowed', 'error', 'plugins/erp/.claude-plugin/plugin.json', 5, 5],
  ['policy/mcp-host-allowed', 'error', 'plugins/erp/.mcp.json', 5, 6],
  ['policy/permission-escalation', 'warn', 'plugins/erp/.mcp.json', 3, undefined],
])('%s says %s of %s', (rule, level, file, line, because) => {
  const found = report.findings.find(finding => finding.rule === rule && finding.at.file === file);
  expect(found).toMatchObject({ level, span: { line } });
  if (because !== undefined) {
    expect(found?.because?.file).toBe('policies/policy.yaml');
    expect(found?.becauseSpan?.line).toBe(because);
  }
});

test('says nothing else of policies, and what comes from a pack leads to the line that extends it', () => {
  const policies = report.findings.filter(({ rule }) => rule.startsWith('policy/'));
  expect(policies).toHaveLength(7);
  // Until the change is merged the owners of the base are asked.
  expect(policies.find(({ rule }) => rule === 'policy/weakened')).toMatchObject({
    at: { file: 'CODEOWNERS' },
    message: '"@acme/sales" would no longer own "crm" and "erp"',
  });
  expect(policies.find(({ rule }) => rule === 'policy/default-install')?.becauseSpan?.line).toBe(4);
});

test('the base had none of it', () => {
  expect(report.findings.filter(({ rule, known }) => rule.startsWith('policy/') && known)).toEqual([]);
});
