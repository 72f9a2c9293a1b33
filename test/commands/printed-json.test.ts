import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Tree } from '../../src/model/snapshot.ts';
import { judging, plainOnly } from '../../src/options/groups.ts';
import { yearTree } from '../deprecation/year.ts';
import { heldTo } from '../held-to.ts';
import { typedHere } from '../in-process.ts';
import { bareEnvironment, commitAll, layTree, newFolder } from '../work-folder.ts';
import { brokenPlugin, definition, goodPlugin } from './fakes.ts';

const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' });
const pages = join(import.meta.dirname, '../../docs/platform-engineer.md');

/** A repository of its own with one commit of a tree, on which others may be laid. */
function repository(tree: Tree, ...later: readonly Tree[]): string {
  const folder = newFolder('catalogc-json-');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  layTree(folder, tree);
  commitAll(folder);
  for (const more of later) layTree(folder, more);
  return folder;
}

/** What a command prints for programs, held to the schema that it names, and its exit code. */
async function printed(dir: string, kind: string, line: string) {
  const { status, stderr, stdout } = await typedHere(dir, [...line.split(' '), '--format', 'json'], env);
  expect(stderr).toBe('');
  return { status, told: heldTo<Record<string, unknown[]>>(kind, JSON.parse(stdout)) };
}

const wrong: Tree = {
  ...goodPlugin,
  'plugins/hello/.codex-plugin/plugin.json':
    '{ "name": "hello", "version": "1.0", "descripton": "Says hello to whoever asks." }\n',
};
const linked: Tree = {
  ...goodPlugin,
  'market.json':
    '{ "name": "acme", "owner": { "name": "A" }, "plugins": [{ "name": "hello", "source": "./plugins/hello", "version": "v1" }] }\n',
  '.claude-plugin/marketplace.json': { link: '../market.json' },
};
const said = '---\nname: greet\ndescription: Greets people by name.\n---\n\nSay hello politely.\n';
const changed: Tree = {
  'plugins/hello/skills/greet/SKILL.md': said,
  'plugins/hello/hooks/hooks.json':
    '{ "hooks": { "SessionStart": [{ "hooks": [{ "type": "command", "command": "./start.sh" }] }] } }\n',
};
const locked: Tree = {
  ...goodPlugin,
  'catalogs/acme.yaml': `${definition('bundle')}policy: ../policies/loose.yaml\n`,
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nedition: 1\nextends: [./company.yaml]\nscopes:\n  - name: all\n    match: { plugins: ["*"] }\n    limits: { files: 9 }\n',
  'policies/company.yaml': 'schema: policy/v1\nname: company\nedition: 1\nlimits: { files: 10 }\nlocked: [limits]\n',
  'policies/loose.yaml': 'schema: policy/v1\nname: loose\nedition: 1\nlimits: { files: 99 }\n',
};
const listed: Tree = {
  ...goodPlugin,
  'plugins/hello-v2/.claude-plugin/plugin.json': { json: { name: 'hello-v2', version: '1.0.0', description: 'Says.' } },
  'catalogs/acme.yaml': definition('bundle'),
  'docs/hello.md': '# From hello to hello-v2\n',
  CODEOWNERS: '* @acme/tools\n',
};

describe('check, build and diff', () => {
  test.each(['check', 'build', 'check --base HEAD', 'diff', 'diff hello'])('%s', async line => {
    const { told } = await printed(repository({ ...listed, ...wrong }, changed), 'report/v1', line);
    expect(told.command).toBe(line.replace(/ hello$/, ''));
  });

  test('diff of what is as it was', async () => {
    expect((await printed(repository(goodPlugin), 'report/v1', 'diff')).told.changes).toEqual([]);
  });
});

describe('calendar', () => {
  test.each([
    ['calendar --days 365', (turns: number) => turns > 15],
    ['calendar --days 0 --as-of 2029-01-01', (turns: number) => turns === 0],
  ])('%s', async (line, isRight) => {
    const { told } = await printed(repository(yearTree), 'calendar/v1', line);
    expect(told.turns).toSatisfy((turns: readonly unknown[]) => isRight(turns.length));
  });
});

describe('policy print', () => {
  test.each([
    ['without a policy', goodPlugin, '', 1],
    ['with scopes and locks', locked, '', 1],
    ['of a plugin', locked, ' --plugin hello', 1],
    ['of a plugin in no catalog', goodPlugin, ' --plugin hello', 1],
    ['of a catalog', locked, ' --catalog acme', 1],
  ])('%s', async (_, tree, more, count) => {
    const { told } = await printed(repository(tree), 'policy-print/v1', `policy print${more}`);
    expect(told.policies).toHaveLength(count);
  });

  test('tells what a lock held back', async () => {
    const { told } = await printed(repository(locked), 'policy-print/v1', 'policy print --catalog acme');
    expect(told.policies).toMatchObject([{ refused: [{ held: 10, wanted: 99, lock: '*' }] }]);
  });
});

describe('fix', () => {
  test.each([
    ['of what is right', goodPlugin, 'fix', { fixed: 0, left: 0 }],
    ['of what is wrong, some of it by a guess', wrong, 'fix', { fixed: 1, left: 0 }],
    ['shown only, guesses too', wrong, 'fix --unsafe --dry-run', { fixed: 3, left: 0 }],
    ['of what a link leads to', linked, 'fix', { fixed: 0, left: 1 }],
    ['of what nobody can read', { ...brokenPlugin, 'plugins/x/.claude-plugin/plugin.json': '{' }, 'fix', { fixed: 1 }],
  ])('%s', async (_, tree, line, counts) => {
    const { told } = await printed(repository(tree as Tree), 'mended/v1', line);
    const { fixed = [], left = [], report } = told;
    expect({ fixed: fixed.length, left: left.length }).toMatchObject(counts);
    heldTo('report/v1', report);
    const kept = left as unknown as readonly { readonly finding: unknown }[];
    heldTo('report/v1', { ...report, findings: [...fixed, ...kept.map(({ finding }) => finding)] });
  });
});

describe('bump', () => {
  test.each([
    ['as far as a change needs', [changed], 'bump', 1],
    ['so far', [], 'bump hello --level minor --write', 1],
    ['to where it is', [], 'bump hello --to 1.0.0', 1],
  ])('%s', async (_, later, line, count) => {
    const { told } = await printed(repository(goodPlugin, ...later), 'raised/v1', line);
    expect(told.plugins).toHaveLength(count);
  });

  test('below 1.0.0, where less is raised than was asked for', async () => {
    const young = { json: { name: 'hello', version: '0.1.0', description: 'Says hello to whoever asks.' } };
    const tree = { ...goodPlugin, 'plugins/hello/.claude-plugin/plugin.json': young };
    const { told } = await printed(
      repository({ ...tree, 'plugins/hello/.codex-plugin/plugin.json': young }),
      'raised/v1',
      'bump hello --level major',
    );
    expect(told.plugins).toMatchObject([{ note: expect.any(String) }]);
  });
});

describe('records', () => {
  const on = (kind: string, more: string): Tree => ({
    'policies/deprecations/hello.yaml': `schema: deprecation/v1\nplugin: hello\nkind: ${kind}\n${more}`,
  });
  const announced = `announced: 2026-11-20
sunset: 2027-02-18
because: unmaintained
message: Nobody keeps it.
owner: "@acme/tools"
`;

  test.each<[string, Tree, number]>([
    ['deprecate hello --because superseded --replacement hello-v2 --migration docs/hello.md', {}, 0],
    ['deprecate hello --because superseded --replacement hello-v2 --migration docs/gone.md --write', {}, 1],
    ['deprecate hello --because unmaintained --component skill:greet', {}, 0],
    ['extend hello --sunset 2027-05-01 --reason later', on('deprecate', announced), 1],
    ['withdraw hello --reason kept', on('deprecate', announced), 0],
    ['rename hello --to hello-v3', {}, 1],
    ['yank hello --versions =1.0.0 --because security', {}, 1],
    ['quarantine hello --advisory https://acme.example/1', {}, 0],
  ])('%s', async (line, more, status) => {
    const ended = await printed(repository({ ...listed, ...more }), 'retired/v1', line);
    expect(ended.status).toBe(status);
    const { asOf, findings } = ended.told;
    const { told: report } = await printed(repository(goodPlugin), 'report/v1', 'check');
    heldTo('report/v1', { ...report, asOf, findings });
  });
});

test('what is refused prints nothing for programs to misread', async () => {
  for (const line of ['bump nobody', 'explain x/y', 'policy print --plugin x', 'diff --from nowhere', 'rename hello']) {
    const ended = await typedHere(repository(goodPlugin), [...line.split(' '), '--format', 'json'], env);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
  }
});

test('the docs name a schema for each command that prints JSON', () => {
  const rows = readFileSync(pages, 'utf8').matchAll(
    /^\| (`[^|]+`) \| \[`[\w-]+\/v1`\]\(\.\.\/schemas\/[\w-]+\.v1\.schema\.json\) \|/gm,
  );
  const named = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual([...judging, ...plainOnly, 'calendar'].toSorted());
});
