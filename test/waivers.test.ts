import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tree } from '../src/model/snapshot.ts';
import { waiverText, withWaiverTexts } from './check/waivers.ts';
import { typedHere } from './in-process.ts';
import { bareEnvironment, commitAll, git, layTree, newFolder } from './work-folder.ts';

interface Told {
  readonly rule: string;
  readonly level: string;
  readonly plugin?: string;
  readonly bystander?: true;
  readonly known?: true;
  readonly waived?: { readonly id: string };
}

const ofFax = { plugin: 'fax', where: '{ path: plugins/fax/.mcp.json }', expires: '2027-01-29' };
const tree = withWaiverTexts([waiverText('WVR-1'), waiverText('WVR-2', ofFax)], {
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\ndescription: Plugins of Acme.\nowner: { name: Acme }\ntargets: [codex]\ninclude: [{ plugins: ["*"] }]\nsource: { kind: bundle }\n',
});
let dir = '';

beforeAll(() => {
  dir = newFolder();
  layTree(dir, tree);
  commitAll(dir);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The exit code and the errors of `check`, on a branch that lays some files over main. */
async function checked(files: Tree, day: string, more: readonly string[] = ['--base', 'main']) {
  git(dir, 'checkout', '-q', '-B', 'topic', 'main');
  layTree(dir, files);
  if (Object.keys(files).length > 0) {
    git(dir, 'add', '-A');
    git(dir, 'commit', '-q', '-m', 'Change');
  }
  const words = ['check', '--format', 'json', '--as-of', day, ...more];
  const { status, stdout } = await typedHere(dir, words, bareEnvironment());
  const { findings, passed } = JSON.parse(stdout) as { findings: Told[]; passed: boolean };
  const errors = findings.filter(({ level }) => level === 'error');
  return { status, passed, errors: errors.map(one => `${one.rule} ${one.plugin}${markOf(one)}`).sort() };
}

function markOf({ bystander, waived }: Told): string {
  if (waived !== undefined) return `: ${waived.id}`;
  return bystander === true ? ': not yours' : '';
}

const raised = { json: { name: 'crm', version: '1.4.1', description: 'Customers.' } };
const fax = 'security/insecure-url fax: WVR-2';

describe('in a repository with two waivers', () => {
  test('all is waived before the first ends, with a base and without', async () => {
    const errors = ['security/insecure-url crm: WVR-1', fax];
    const passing = { status: 0, passed: true, errors };
    expect(await checked({}, '2027-01-18', [])).toEqual(passing);
    expect(await checked({ 'README.md': 'Hi.\n' }, '2027-01-18')).toEqual(passing);
  });

  test('on its day the owner is stopped', async () => {
    const errors = ['security/insecure-url crm', fax, 'waiver/invalid crm'];
    expect(await checked({}, '2027-01-19', [])).toEqual({ status: 1, passed: false, errors });
    const mine = await checked({ 'plugins/crm/.codex-plugin/plugin.json': raised }, '2027-01-19');
    expect(mine).toEqual({ status: 1, passed: false, errors });
  });

  test('and nobody else is', async () => {
    const errors = ['security/insecure-url crm: not yours', fax, 'waiver/invalid crm: not yours'];
    const other = await checked({ 'plugins/fax/README.md': 'How to send a fax.\n' }, '2027-01-19');
    expect(other).toEqual({ status: 0, passed: true, errors });
  });

  test('fix leaves alone what is waived', async () => {
    const words = ['fix', '--unsafe', '--dry-run', '--format', 'json', '--as-of', '2027-01-19'];
    git(dir, 'checkout', '-q', 'main');
    const { stdout } = await typedHere(dir, words, bareEnvironment());
    const { fixed } = JSON.parse(stdout) as { fixed: Told[] };
    expect(fixed.map(({ plugin, rule }) => `${rule} ${plugin}`)).toEqual(['security/insecure-url crm']);
  });
});
