import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { writeSnapshot } from '../../scripts/trees/write-snapshot.ts';
import { openPorts } from '../../src/commands/open-ports.ts';
import type { Ports } from '../../src/commands/ports.ts';
import { run } from '../../src/commands/run.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { type Given, settle } from '../../src/options.ts';
import { askerAt, askerOver } from '../../src/ports/asker.ts';
import { plain } from '../../src/report/style.ts';
import { trees } from '../adopt/trees.ts';
import { corpus, corpusIsHere, rebuiltTree, whereTheyAre } from '../corpus.ts';
import { heldTo } from '../held-to.ts';
import { every } from '../runs.ts';
import { commitAll, filesBelow, git, layTree, newFolder } from '../work-folder.ts';

const day = '2026-11-20';
const folders: string[] = [];
afterEach(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

function folderWith(tree: Tree): string {
  const dir = newFolder('catalogc-init-');
  folders.push(dir);
  layTree(dir, tree);
  return dir;
}

function repositoryWith(tree: Tree): string {
  const dir = folderWith({ 'README.md': 'Plugins.\n', ...tree });
  commitAll(dir);
  return dir;
}

async function init(dir: string, given: Given = {}, ports: Partial<Ports> = {}) {
  const options = settle({ dir, yes: true, 'as-of': day, ...given });
  const outcome = await run('init', options, { ...openPorts({}), ...ports });
  if (outcome.kind !== 'text') throw new Error('a setup gives text');
  return { text: outcome.text(plain), exitCode: outcome.exitCode };
}

async function check(dir: string) {
  const outcome = await run('check', settle({ dir, base: 'HEAD', 'as-of': day }), openPorts({}));
  return outcome.exitCode;
}

const files = (dir: string) =>
  Object.fromEntries(Object.entries(filesBelow(dir)).filter(([path]) => !path.startsWith('.git/')));
const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8');

const greet: Tree = {
  'plugins/greet/.claude-plugin/plugin.json': {
    json: {
      name: 'greet',
      version: '1.0.0',
      description: 'Greets people by name.',
      author: { name: 'A' },
      license: 'MIT',
    },
  },
  'plugins/greet/skills/greet/SKILL.md':
    '---\nname: greet\ndescription: Use when somebody is to be greeted.\n---\n\nSay hello.\n',
};
const broken: Tree = {
  ...greet,
  'plugins/bad/.claude-plugin/plugin.json': { json: { name: 'bad', version: '1.0.0', skills: './none/' } },
};

describe('a repository of plugins', () => {
  test.each([
    ['right', greet, {}],
    ['wrong', broken, { until: 'none' }],
  ])('that is %s: what is done is told to programs', async (_, tree, given) => {
    const { text } = await init(repositoryWith(tree), { format: 'json', ...given });
    expect(heldTo('set-up/v1', JSON.parse(text)).dry).toBe(false);
  });

  test('gets a catalog, a policy, workflows and editors, and a check passes', async () => {
    const dir = repositoryWith(greet);
    git(dir, 'remote', 'add', 'origin', 'https://user:secret@github.com/acme/Agent_Plugins.git');
    const { exitCode, text } = await init(dir);
    expect(exitCode).toBe(0);
    expect(text).toContain('A check passes beside HEAD.');
    expect(text.match(/^Next: /gm)).toHaveLength(3);
    expect(text).not.toContain('secret');
    expect(read(dir, 'catalogs/agent-plugins.yaml')).toContain('publish: { repository: acme/Agent_Plugins }');
    expect(read(dir, 'policies/policy.yaml')).not.toContain('ratchet');
    expect(read(dir, '.github/workflows/catalogc-gate.yml')).toContain('catalogc@0.1.0 check');
    expect(Object.keys(files(dir))).toEqual(expect.arrayContaining(['.idea/jsonSchemas.xml', '.vscode/settings.json']));
    expect(await check(dir)).toBe(0);
  });

  test('and nothing more a second time', async () => {
    const dir = repositoryWith(broken);
    await init(dir);
    const before = files(dir);
    expect((await init(dir)).exitCode).toBe(0);
    expect(files(dir)).toEqual(before);
  });

  test('with old findings gets a ratchet of 90 days, under which it passes until it ends', async () => {
    const dir = repositoryWith(broken);
    const { text } = await init(dir);
    expect(read(dir, 'policies/policy.yaml')).toContain('adoption: { mode: ratchet, until: 2027-02-18 }');
    expect(text).toMatch(/old findings? pass(es)? until 2027-02-18/);
    expect(await check(dir)).toBe(0);
    git(dir, 'add', '-A');
    git(dir, 'commit', '-qm', 'Set up');
    expect(await check(dir)).toBe(0);
    const later = await run('check', settle({ dir, base: 'HEAD', 'as-of': '2027-02-18' }), openPorts({}));
    expect(later.exitCode).toBe(1);
  });

  test('takes the profile, the day, the name and the owner from flags', async () => {
    const dir = repositoryWith(broken);
    await init(dir, { profile: 'strict', until: '2027-01-01', name: 'acme-tools', 'owner-name': 'Acme: "Tools"' });
    expect(read(dir, 'policies/policy.yaml')).toMatch(/builtin:strict[\s\S]*until: 2027-01-01/);
    expect(read(dir, 'catalogs/acme-tools.yaml')).toContain(`owner: { name: 'Acme: "Tools"' }`);
    expect(await check(dir)).toBe(0);
  });

  test('without a ratchet says that it fails', async () => {
    const { exitCode, text } = await init(repositoryWith(broken), { until: 'none' });
    expect(exitCode).toBe(1);
    expect(text).toContain('A check fails beside HEAD');
  });

  test('in unusual places is found', async () => {
    const moved = Object.fromEntries(
      Object.entries(greet).map(([path, file]) => [path.replace('plugins/', 'src/agents/'), file]),
    );
    const dir = repositoryWith(moved);
    expect((await init(dir)).exitCode).toBe(0);
    expect(read(dir, 'policies/policy.yaml')).toContain('roots: ["src/agents/*"]');
    expect(await check(dir)).toBe(0);
  });

  test('that is no git repository, or has no plugin, is set up as well', async () => {
    const bare = folderWith(broken);
    expect((await init(bare)).text).toContain('A check passes beside what is here now');
    const empty = repositoryWith({});
    const { exitCode, text } = await init(empty);
    expect(exitCode).toBe(0);
    expect(text).toContain('There is no plugin here yet');
  });

  test('with events and APIs only gets the neutral feed', async () => {
    const tree = JSON.parse(
      readFileSync(join(import.meta.dirname, '../fixtures/neutral-shapes/tree.json'), 'utf8'),
    ) as Tree;
    const own = Object.fromEntries(Object.entries(tree).filter(([path]) => path.startsWith('plugins/')));
    const dir = repositoryWith(own);
    expect((await init(dir, { name: 'feed' })).exitCode).toBe(0);
    expect(read(dir, 'catalogs/feed.yaml')).toMatch(/targets: \[.*neutral\]/);
  });
});

describe('what is there', () => {
  const mine: Tree = {
    'policies/policy.yaml': 'schema: policy/v1\nname: mine\nedition: 1\nextends: [builtin:recommended]\n',
    '.github/workflows/catalogc-gate.yml': 'name: mine\non: push\njobs: {}\n',
    '.idea/jsonSchemas.xml': '<project/>\n',
  };

  test('stays, and is told', async () => {
    const dir = repositoryWith({ ...greet, ...mine });
    const { text } = await init(dir);
    for (const path of Object.keys(mine)) {
      expect(read(dir, path)).toBe(mine[path]);
      expect(text).toMatch(new RegExp(`kept +${path.replaceAll('.', '\\.')}`));
    }
  });

  test('is replaced only by force', async () => {
    const dir = repositoryWith({ ...greet, ...mine });
    await init(dir, { force: true });
    for (const path of Object.keys(mine)) expect(read(dir, path)).not.toBe(mine[path]);
  });

  test('settings of an editor keep comments and keys', async () => {
    const settings =
      '// Ours.\n{\n  "editor.tabSize": 3, // three\n  /* schemas */\n  "yaml.schemas": {\n    "./own.json": "own.yaml",\n  },\n  "x": "// no comment, }",\n}\n';
    const dir = repositoryWith({
      ...greet,
      '.vscode/settings.json': settings,
      '.vscode/extensions.json': '{ "recommendations": ["a.b"] }\n',
    });
    await init(dir);
    const now = read(dir, '.vscode/settings.json');
    for (const part of [
      '// Ours.',
      '"editor.tabSize": 3',
      '// three',
      '/* schemas */',
      '"./own.json": "own.yaml"',
      '"x": "// no comment, }"',
      'policy.v1.schema.json',
      'json.schemas',
    ])
      expect(now).toContain(part);
    expect(JSON.parse(read(dir, '.vscode/extensions.json'))).toEqual({
      recommendations: ['a.b', 'redhat.vscode-yaml'],
    });
    const before = files(dir);
    await init(dir);
    expect(files(dir)).toEqual(before);
  });

  test('settings that nobody can read are left alone', async () => {
    const dir = repositoryWith({ ...greet, '.vscode/settings.json': '{ "a": ' });
    expect((await init(dir)).text).toContain('cannot be read; left alone');
    expect(read(dir, '.vscode/settings.json')).toBe('{ "a": ');
  });

  test('files that git ignores are not overwritten either', async () => {
    const dir = repositoryWith({ ...greet, '.gitignore': '.idea\n' });
    mkdirSync(join(dir, '.idea'));
    writeFileSync(join(dir, '.idea/jsonSchemas.xml'), '<mine/>');
    expect((await init(dir)).exitCode).toBe(0);
    expect(read(dir, '.idea/jsonSchemas.xml')).toBe('<mine/>');
  });
});

test('all is written or nothing', async () => {
  const dir = repositoryWith({ ...greet, '.idea': 'a file where a folder is wanted' });
  const before = files(dir);
  await expect(init(dir)).rejects.toMatchObject({ hint: expect.any(String) });
  expect(files(dir)).toEqual(before);
});

test('a dry run writes nothing, and parts can be left out', async () => {
  const dir = repositoryWith(greet);
  const before = files(dir);
  expect((await init(dir, { 'dry-run': true, yes: false })).text).toContain('would write');
  expect(files(dir)).toEqual(before);
  await init(dir, { without: ['workflows', 'vscode', 'jetbrains', 'catalogs'] });
  expect(Object.keys(files(dir)).filter(path => !(path in before))).toEqual(['policies', 'policies/policy.yaml']);
});

test.each([
  ['pre-commit', '.pre-commit-config.yaml'],
  ['husky', '.husky/pre-commit'],
  ['git', '.githooks/pre-commit'],
])('the hook of %s is written where it is asked for', async (hooks, path) => {
  const dir = repositoryWith(greet);
  const { text } = await init(dir, { hooks });
  expect(read(dir, path)).toContain('catalogc check --quiet --base HEAD');
  expect(text).toContain('Make the hook run: ');
});

describe('at a terminal', () => {
  const answering = (lines: readonly string[]): Ports['asker'] => {
    const input = new PassThrough();
    const output = new PassThrough();
    let next = 0;
    output.on('data', (data: Buffer) => {
      if (!/: $/.test(data.toString())) return;
      const line = lines[next++];
      if (line === undefined) input.end();
      else input.write(`${line}\n`);
    });
    return async () => askerOver(input, output);
  };

  test('answers are taken, and an empty one takes what is proposed', async () => {
    const dir = repositoryWith(greet);
    const asker = answering(['acme', '', 'str', '', 'no', 'no', '', 'yes']);
    const { exitCode } = await init(dir, { yes: false }, { asker });
    expect(exitCode).toBe(0);
    expect(read(dir, 'policies/policy.yaml')).toContain('builtin:strict');
    expect(Object.keys(files(dir))).toContain('catalogs/acme.yaml');
    expect(Object.keys(files(dir))).not.toContain('.vscode');
  });

  test.each([
    ['who does not agree', ['', '', '', '', '', '', '', 'no'], 'not-agreed'],
    ['who leaves', ['', ''], 'nobody-answered'],
  ])('%s gets nothing', async (_, lines, code) => {
    const dir = repositoryWith(greet);
    const before = files(dir);
    await expect(init(dir, { yes: false }, { asker: answering(lines) })).rejects.toMatchObject({ code });
    expect(files(dir)).toEqual(before);
  });

  test('where nobody can be asked, flags are needed, and nothing waits', async () => {
    await expect(init(repositoryWith(greet), { yes: false }, { asker: async () => undefined })).rejects.toMatchObject({
      code: 'nobody-to-ask',
    });
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    expect(askerAt({ CI: 'true' }, terminal, terminal)).toBeUndefined();
    expect(askerAt({}, new PassThrough(), terminal)).toBeUndefined();
    expect(askerAt({}, terminal, terminal)).toBeDefined();
  });
});

const kept = Object.entries(trees).map(([name, tree]) => [name, () => snapshotOf(tree)] as const);
// Every third of each; with ALL_RUNS=1, as every week, all of them.
const real = corpusIsHere ? corpus.map(name => [name, () => rebuiltTree(name)] as const) : [];
const some = [kept, real].flatMap(trees => trees.filter((_, at) => at % every(3) === 0));

describe.each(some)(`catalogs kept by hand: %s${whereTheyAre}`, (_, open) => {
  test('a check passes at once, a second run changes nothing, a build works', async () => {
    const dir = newFolder('catalogc-init-');
    folders.push(dir);
    writeSnapshot(dir, open());
    commitAll(dir);
    const { exitCode, text } = await init(dir);
    expect(text).toContain('A check passes beside HEAD');
    expect(exitCode).toBe(0);
    expect(await check(dir)).toBe(0);
    const before = files(dir);
    expect((await init(dir)).exitCode).toBe(0);
    expect(files(dir)).toEqual(before);
    const built = await run('build', settle({ dir, base: 'HEAD', check: true, 'as-of': day }), openPorts({}));
    expect(built.exitCode).toBe(0);
  }, 60_000);
});
