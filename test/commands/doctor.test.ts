import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import type { Tree } from '../../src/model/snapshot.ts';
import { bareEnvironment, cli, commitAll, finish, git, layTree, newFolder } from '../work-folder.ts';

const env = bareEnvironment({ SOURCE_DATE_EPOCH: String(Date.parse('2026-11-20T12:00:00Z') / 1000) });
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = newFolder('catalogc-doctor-');
  folders.push(made);
  return made;
}

/** A repository with one commit of a tree. */
function repositoryOf(tree: Tree): string {
  const dir = folder();
  layTree(dir, tree);
  commitAll(dir);
  return dir;
}

const doctor = (dir: string, ...words: string[]) => finish(dir, [process.execPath, cli, 'doctor', ...words], env);

interface Told {
  readonly setup: Readonly<Record<string, unknown>>;
  readonly rules: { readonly standings: readonly Readonly<Record<string, unknown>>[]; readonly run: number };
  readonly matters: readonly {
    id: string;
    level: string;
    hint: string;
    message: string;
    copy?: string;
    file?: string;
    line?: number;
  }[];
  readonly passed: boolean;
}

async function told(dir: string, ...words: string[]) {
  const { status, stderr, stdout } = await doctor(dir, '--format', 'json', ...words);
  expect(stderr).toBe('');
  const json = JSON.parse(stdout) as Told;
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/doctor.v1.schema.json'), 'utf8'));
  const ajv = new Ajv.default({ strict: false });
  expect(ajv.validate(schema, json), ajv.errorsText()).toBe(true);
  for (const { hint } of json.matters) expect(hint).not.toBe('');
  return { ...json, status, ids: json.matters.map(({ id }) => id) };
}

const sha = 'a'.repeat(40);
const workflow = (on: string, job: string, permissions = '{ contents: read }'): string =>
  `name: catalogs\non:\n${on}permissions: ${permissions}\njobs:\n  catalogs:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@${sha}\n        with: { fetch-depth: 0, persist-credentials: false }\n      - uses: acme/catalogc@${sha}\n${job}`;
const manifest = (name: string): string =>
  `{ "name": "${name}", "version": "1.0.0", "description": "Does ${name}." }\n`;

const rich: Tree = {
  '.github/CODEOWNERS': '* @acme/platform\n!/docs @acme/docs\n/plugins/crm/ acme/crm\n/plugins/pay/ @acme/pay # them\n',
  '.github/workflows/gate.yml': workflow(
    "  pull_request:\n  schedule: [{ cron: '1 2 * * *' }]\n",
    '      - run: echo "${{ github.event.pull_request.title }}"\n',
    'write-all',
  ),
  '.github/workflows/welcome.yml': `on: pull_request_target\njobs:\n  hello:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "\${{ github.head_ref }}" }\n`,
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\nsource: { kind: bundle }\n',
  'plugins/crm/.claude-plugin/plugin.json': manifest('crm'),
  'plugins/pay/.claude-plugin/plugin.json': manifest('pay'),
  'policies/company.yaml':
    'schema: policy/v1\nname: company\nedition: 1\nlocked: [limits, "security/*"]\nrules: { catalog/unlisted: error }\n',
  'policies/policy.yaml': `schema: policy/v1
name: acme
edition: 1
extends: [builtin:recommended, ./company.yaml]
plugins: { roots: ["plugins/*", "tools/*"] }
adoption: { mode: ratchet, until: 2026-12-01 }
rules:
  schema/unknown-field: off
  schema/invalid-json: off
scopes:
  - name: pay-is-strict
    match: { plugins: [pay] }
    rules: { schema/unknown-field: error }
  - name: ghosts
    match: { plugins: [ghost-*] }
    limits: { files: 10 }
`,
  'policies/deprecations/crm.yaml':
    'schema: deprecation/v1\nplugin: crm\nkind: deprecate\nannounced: 2026-11-01\nsunset: 2027-02-01\nbecause: superseded\nreplacement: pay\nmigration: docs/crm.md\nowner: acme\n',
  'policies/waivers/one.yaml':
    'schema: waiver/v1\nid: one\nrule: security/secret\nplugin: crm\nwhere: { path: plugins/crm/x }\nreason: An example that is no secret.\nowner: acme\ncreated: 2026-10-01\nexpires: 2026-11-01\n',
};

test('a repository with everything, as a person reads it', async () => {
  const dir = repositoryOf(rich);
  const { status, stderr, stdout } = await doctor(dir);
  expect([status, stderr]).toEqual([1, '']);
  await expect(stdout).toMatchFileSnapshot('doctor.expected.txt');
});

test('the same for machines', async () => {
  const { ids, passed, rules, setup, status } = await told(repositoryOf(rich));
  expect([status, passed]).toEqual([1, false]);
  expect(ids).toEqual(
    expect.arrayContaining(['strangers-code', 'script-injection', 'gate-permissions', 'schedule-beside-gate']),
  );
  expect(setup).toMatchObject({
    repository: { below: '', branch: 'main', isShallow: false, hasOrigin: false },
    owners: {
      file: '.github/CODEOWNERS',
      lines: 2,
      skipped: [{ text: '!/docs' }, { text: 'acme/crm' }],
    },
    plugins: {
      count: 2,
      roots: [
        { pattern: 'plugins/*', plugins: 2 },
        { pattern: 'tools/*', plugins: 0 },
      ],
    },
    policy: {
      layers: [{ name: 'builtin:recommended', from: 'policies/policy.yaml:4' }, { name: 'policies/company.yaml' }, {}],
    },
    adoption: { mode: 'ratchet', until: '2026-12-01', daysLeft: 11, from: 'policies/policy.yaml:6' },
    waivers: { count: 1, expired: 1 },
    locks: [{ pattern: 'limits', from: 'policies/company.yaml:4' }, { pattern: 'security/*' }],
    scopes: [
      { name: 'pay-is-strict', plugins: 1 },
      { name: 'ghosts', plugins: 0 },
    ],
  });
  const of = (id: string) => rules.standings.filter(standing => standing.id === id);
  expect(of('schema/unknown-field')).toMatchObject([
    { level: 'off', because: 'policy', from: 'policies/policy.yaml:8' },
    { level: 'error', scope: 'pay-is-strict', from: 'policies/policy.yaml:13, scope pay-is-strict' },
  ]);
  expect(of('schema/invalid-json')).toMatchObject([
    { level: 'error', because: 'core', from: 'policies/policy.yaml:9' },
  ]);
  expect(of('catalog/unlisted')).toMatchObject([{ level: 'error', usual: 'warn', from: 'policies/company.yaml:5' }]);
});

test('--verbose lists every rule that runs, and why', async () => {
  const dir = repositoryOf(rich);
  const [short, long] = await Promise.all([doctor(dir), doctor(dir, '--verbose')]);
  expect(short.stdout).not.toContain('identity/confusable');
  expect(long.stdout).toMatch(/^ +identity\/confusable: \w+ +its own level, as no policy says otherwise$/m);
});

describe('what is not there', () => {
  test('an empty folder outside of git', async () => {
    const { ids, status } = await told(folder());
    expect(status).toBe(0);
    for (const id of ['no-repository', 'no-owners', 'no-plugins', 'no-catalogs', 'no-policy', 'gate-missing'])
      expect(ids).toContain(id);
  });

  test('a policy: the shipped one holds, and nobody is said to have extended it', async () => {
    const dir = repositoryOf({ 'plugins/crm/.claude-plugin/plugin.json': manifest('crm') });
    const { ids, setup } = await told(dir);
    expect(ids).toContain('no-policy');
    expect(setup).toMatchObject({
      policy: { layers: [{ name: 'builtin:recommended', from: 'as there is no policy' }] },
    });
  });

  test('files: a bare repository cannot be looked at', async () => {
    const dir = folder();
    git(dir, 'init', '-q', '--bare');
    const { status, stderr } = await doctor(dir);
    expect([status, stderr.split('\n').length]).toEqual([2, 3]);
    expect(stderr).toMatch(/bare repository[\s\S]*git clone/);
  });

  test('history: a shallow clone is told, with its default branch', async () => {
    const origin = repositoryOf(rich);
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'More');
    const dir = folder();
    git(dir, 'clone', '-q', '--depth=1', `file://${origin}`, 'clone');
    const { ids, setup } = await told(join(dir, 'clone'));
    expect(ids).toContain('shallow-clone');
    expect(setup).toMatchObject({ repository: { isShallow: true, hasOrigin: true, defaultBranch: 'main' } });
  });
});

describe('what is broken', () => {
  test('a policy: every fault with its line, and the workflows all the same', async () => {
    const dir = repositoryOf({
      ...rich,
      'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nlimit: 3\n',
    });
    const { ids, matters, status } = await told(dir);
    expect(status).toBe(1);
    expect(matters.find(({ id }) => id === 'policy-broken')).toMatchObject({ file: 'policies/policy.yaml', line: 4 });
    expect(ids).toContain('script-injection');
  });

  test('a lock that holds something back', async () => {
    const policy = `${rich['policies/policy.yaml']}limits: { files: 9999999 }\n`;
    expect((await told(repositoryOf({ ...rich, 'policies/policy.yaml': policy }))).ids).toContain('locks-hold-back');
  });

  test('a workflow: it is an error, and what it is called steers no terminal', async () => {
    const hostile = {
      '.github/workflows/a\u001b[2J::error::.yml': 'on: [\n',
      '.github/workflows/b.yml': `a: &a [*a]\n`,
    };
    const dir = repositoryOf({ ...rich, ...hostile });
    const { matters, status } = await told(dir);
    expect(status).toBe(1);
    expect(matters.filter(({ id }) => id === 'workflow-unreadable')).toHaveLength(1);
    const { stdout } = await doctor(dir);
    expect(stdout).not.toContain('\u001b');
  });
});

test('owners: a pack that the policy takes from elsewhere has none', async () => {
  const extended = `${rich['policies/policy.yaml']}`.replace(
    './company.yaml]',
    './company.yaml, ../company/base.yaml]',
  );
  const pack = 'schema: policy/v1\nname: base\nedition: 1\n';
  const more = {
    ...{ ...rich, 'policies/policy.yaml': extended, 'company/base.yaml': pack, 'company/unused.yaml': pack },
    '.github/CODEOWNERS': '/.github/ @acme/platform\n/policies/ @acme/platform\n',
  };
  const unowned = async (files: Tree, ...words: string[]) => {
    const { matters } = await told(repositoryOf(files), ...words);
    return matters.flatMap(({ id, ...matter }) => (id === 'rules-unowned' ? [matter] : []));
  };
  expect(await unowned(more)).toMatchObject([
    { message: 'nobody owns company/base.yaml: whoever is judged may write the judgement', file: '.github/CODEOWNERS' },
  ]);
  const owned = { ...more, '.github/CODEOWNERS': `${more['.github/CODEOWNERS']}/company/ @acme/security\n` };
  expect(await unowned(owned)).toEqual([]);
  const inner = Object.fromEntries(
    Object.entries(more).map(([path, file]) => [path.startsWith('.github') ? path : `tools/${path}`, file]),
  );
  expect((await unowned(inner, '--dir', 'tools')).map(({ copy }) => copy)).toEqual([
    '/tools/policies/  @<organisation>/<platform team>',
    '/tools/company/base.yaml  @<organisation>/<platform team>',
  ]);
});

test('a part of a repository has the workflows and owners of the whole', async () => {
  const inner = Object.fromEntries(
    Object.entries(rich).map(([path, file]) => [path.startsWith('.github') ? path : `tools/${path}`, file]),
  );
  const dir = repositoryOf(inner);
  const { ids, matters, setup } = await told(dir, '--dir', 'tools');
  expect(setup).toMatchObject({ repository: { below: 'tools' }, plugins: { count: 2 }, owners: { lines: 2 } });
  expect(ids).toContain('script-injection');
  expect(matters.find(({ id }) => id === 'scope-empty')).toMatchObject({
    file: 'tools/policies/policy.yaml',
    line: 14,
  });
});

test('it prints for people or for machines', async () => {
  const { status, stderr } = await doctor(folder(), '--format', 'sarif');
  expect([status, stderr]).toEqual([2, expect.stringContaining('--format')]);
});
