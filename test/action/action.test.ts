import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { brokenPlugin, definition, goodPlugin } from '../commands/fakes.ts';
import { commitAll, git, layTree, newFolder } from '../work-folder.ts';
import { runnerNodes, versionOf } from './nodes.ts';
import { runStep, type Step, type StepEnd } from './runner.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = newFolder('catalogc-action-');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const built: Tree = { ...goodPlugin, 'catalogs/acme.yaml': definition('bundle') };

function plugin(name: string, manifest: string): Tree {
  return { [`plugins/${name}/.claude-plugin/plugin.json`]: manifest };
}

function many(count: number, manifest: (name: string) => string): Tree {
  const names = Array.from({ length: count }, (_, index) => `plugin-${String(index).padStart(4, '0')}`);
  return Object.assign({}, ...names.map(name => plugin(name, manifest(name))));
}

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'here, every Node that a runner may bring is there',
  () => {
    expect(runnerNodes.map(({ path }) => path && versionOf(path).split('.')[0])).toEqual(['v22', 'v24', 'v26']);
  },
);

describe.each(runnerNodes)('on Node $major', ({ major, path: node }) => {
  const there = test.skipIf(node === undefined); // on other platforms its package brings none
  let counter = 0;

  function workspace(tree: Tree, committed = false): string {
    const dir = join(folder, `${major}-${counter++}`);
    mkdirSync(dir, { recursive: true });
    layTree(dir, tree);
    if (committed) commitAll(dir);
    return dir;
  }

  function step(dir: string, inputs: Step['inputs'] = {}, more: Partial<Step> = {}): Promise<StepEnd> {
    const temp = join(folder, `step-${major}-${counter++}`);
    return runStep({ node: node ?? '', workspace: dir, temp, action: join(root, 'action.yml'), inputs, ...more });
  }

  there('says that nothing is wrong', async () => {
    const end = await step(workspace(built, true));
    expect(end).toMatchObject({ exitCode: 0, annotations: [], dropped: 0, foreign: [], open: 0, complaints: [] });
    expect(end.outputs).toMatchObject({
      passed: 'true',
      errors: '0',
      warnings: '0',
      notes: '0',
      out: '',
      catalogs: '[]',
    });
    expect(JSON.parse(readFileSync(end.outputs.report ?? '', 'utf8'))).toMatchObject({
      schema: 'report/v1',
      passed: true,
    });
    expect(end.summary).toContain('1 plugin, 1 catalog');
  });

  there('says what is wrong, where, and fails', async () => {
    const end = await step(workspace(brokenPlugin, true));
    expect(end).toMatchObject({ exitCode: 1, dropped: 0, foreign: [], open: 0, complaints: [] });
    expect(end.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        title: 'schema/invalid-json',
        file: 'plugins/hello/.codex-plugin/plugin.json',
        line: 1,
      }),
    ]);
    expect(end.outputs).toMatchObject({ passed: 'false', errors: '1' });
    expect(end.summary).toContain('schema/invalid-json');
  });

  there('names files as the workspace does when the tree lies below it', async () => {
    const inner = Object.fromEntries(Object.entries(brokenPlugin).map(([path, file]) => [`tools/${path}`, file]));
    const end = await step(workspace(inner), { dir: 'tools' });
    expect(end.annotations.map(({ file }) => file)).toEqual(['tools/plugins/hello/.codex-plugin/plugin.json']);
    expect(end.exitCode).toBe(1);
  });

  there('shows the ten that matter most of a level, and how many there are', async () => {
    const end = await step(workspace(many(25, () => '{ "name": ')));
    expect(end).toMatchObject({ exitCode: 1, dropped: 0, foreign: [], complaints: [] });
    const errors = end.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)).toMatchObject({ title: `${end.outputs.errors} errors` });
    expect(Number(end.outputs.errors)).toBeGreaterThanOrEqual(25);
  });

  there('writes the report to files, as code scanning wants it', async () => {
    const inner = Object.fromEntries(Object.entries(brokenPlugin).map(([path, file]) => [`tools/${path}`, file]));
    const dir = workspace(inner);
    const end = await step(dir, { dir: 'tools', report: 'sarif=made/results.sarif\nmarkdown=made/comment.md' });
    expect(end).toMatchObject({ exitCode: 1, complaints: [], outputs: { errors: '1' } });
    const [run] = JSON.parse(readFileSync(join(dir, 'made/results.sarif'), 'utf8')).runs;
    const [{ physicalLocation }] = run.results[0].locations;
    expect(physicalLocation.artifactLocation.uri).toBe('tools/plugins/hello/.codex-plugin/plugin.json');
    expect(readFileSync(join(dir, 'made/comment.md'), 'utf8')).toContain('schema/invalid-json');
  });

  there('builds, and says where and what', async () => {
    const dir = workspace(built);
    const end = await step(dir, { command: 'build', out: 'made', catalog: 'acme\n' });
    expect(end).toMatchObject({ exitCode: 0, annotations: [], foreign: [], complaints: [] });
    expect(end.outputs).toMatchObject({ passed: 'true', out: 'made', catalogs: '["acme"]' });
    expect(existsSync(join(dir, 'made/acme/.claude-plugin/marketplace.json'))).toBe(true);
  });

  there('builds nothing while something is wrong', async () => {
    const dir = workspace({ ...brokenPlugin, 'catalogs/acme.yaml': definition('bundle') });
    const end = await step(dir, { command: 'build' });
    expect(end).toMatchObject({ exitCode: 1, outputs: { passed: 'false', out: '', catalogs: '[]' } });
    expect(existsSync(join(dir, 'dist'))).toBe(false);
  });

  there('compares with a commit', async () => {
    const dir = workspace(built, true);
    const end = await step(dir, { base: 'HEAD' });
    expect(end).toMatchObject({ exitCode: 0, complaints: [] });
    expect(end.text).toContain('compared with HEAD');
  });

  there('obeys nobody but its own code', async () => {
    const end = await step(workspace(hostile(), true), { command: 'check', verbose: 'true' });
    expect(end).toMatchObject({ exitCode: 1, foreign: [], open: 0, complaints: [] });
    expect(end.annotations.length).toBeGreaterThan(0);
    for (const { message } of end.annotations) expect(message).not.toBe('pwned');
    for (const { file } of end.annotations) expect(file ?? '').not.toMatch(/^evil/);
    expect(Object.keys(end.outputs).sort()).toEqual(outputNames);
    expect(end.text).toContain('pwned');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
    expect(end.text + end.summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  there.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ command: 'chekc' }, /no command "chekc"\n.*Did you mean: command: check/],
    [{ command: 'explain' }, /no command "explain"\n.*Use check, build, .*enforce/],
    [{ verbose: 'yes' }, /input verbose is "yes"\n.*verbose: true/],
    [{ write: 'true' }, /check has no input write\n.*command: build has it/],
    [{ 'fail-on': 'eror' }, /"eror"\n.*error/],
    [{ 'as-of': 'soon' }, /"soon" is not a day\n/],
    [{ dir: 'gone' }, /gone.*\n./],
    [{ dir: 'x ##[set-output name=passed]true' }, /x .*\n./],
    [{ base: 'gone' }, /gone.*\n./],
    [{ command: 'build', catalog: 'acne' }, /"acne"\n.*acme/],
  ])('cannot run with %j, and says what to do', async (inputs, said) => {
    const end = await step(workspace(built), inputs);
    expect(end).toMatchObject({ exitCode: 2, dropped: 0, foreign: [], outputs: {}, complaints: [] });
    expect(end.annotations).toEqual([
      { level: 'error', title: 'catalogc could not run', message: expect.stringMatching(said) },
    ]);
    expect(end.summary).toContain('could not run');
  });

  there('does without git', async () => {
    const end = await step(workspace(built), {}, { environment: { PATH: '/nonexistent' } });
    expect(end).toMatchObject({ exitCode: 0, annotations: [], complaints: [], outputs: { passed: 'true' } });
    expect(end.summary).toContain('1 plugin, 1 catalog');
  });

  there('says that an empty repository has nothing to check, and never that it passes', async () => {
    const dir = workspace({});
    git(dir, 'init', '-q');
    const end = await step(dir);
    expect(end).toMatchObject({ exitCode: 1, dropped: 0, complaints: [], outputs: { passed: 'false' } });
    expect(end.annotations.map(({ title }) => title)).toEqual(['catalog/empty']);
    expect(end.summary).toContain('no plugin and no catalog');
  });

  there('keeps within the limits when there is very much to say', async () => {
    const long = 'word '.repeat(400);
    const end = await step(
      workspace(many(1000, name => `{ "name": "${name}", "version": "${long}", "skills": "./${long}" }`)),
    );
    expect(end).toMatchObject({ exitCode: 1, dropped: 0, foreign: [], complaints: [] });
    expect(Number(end.outputs.errors)).toBeGreaterThanOrEqual(1000);
    expect(end.summary).toContain(end.outputs.errors);
    expect(Buffer.byteLength(end.summary ?? '')).toBeGreaterThan(100_000);
    expect(JSON.parse(readFileSync(end.outputs.report ?? '', 'utf8')).findings.length).toBeGreaterThanOrEqual(1000);
  });

  there('runs wherever it lies, and from the metadata beside its code', async () => {
    const copy = join(folder, `copy-${major}`);
    cpSync(join(root, 'action/dist'), join(copy, 'dist'), { recursive: true });
    cpSync(join(root, 'action/action.yml'), join(copy, 'action.yml'));
    writeFileSync(join(copy, 'package.json'), '{ "type": "commonjs" }\n');
    expect(await step(workspace(built), {}, { action: join(copy, 'action.yml') })).toMatchObject({ exitCode: 0 });
  });

  there('passes this very repository', async () => {
    const end = await step(root, { 'fail-on': 'warn' });
    expect(end).toMatchObject({ exitCode: 0, annotations: [], complaints: [], outputs: { passed: 'true' } });
  });

  there('says when its report cannot be kept', async () => {
    const end = await step(workspace(built), {}, { environment: { RUNNER_TEMP: join(folder, 'gone') } });
    expect(end).toMatchObject({ exitCode: 2, complaints: [] });
    expect(end.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('cannot be written')]);
  });
});

const outputNames = [
  ...['catalogs', 'changed', 'errors', 'findings', 'notes', 'out', 'passed', 'report', 'required-bumps', 'risk'],
  'warnings',
];

/** Orders in every place that a stranger can write to. */
function hostile(): Tree {
  const orders = [
    '::error file=evil::pwned',
    '##[set-output name=passed]pwned',
    '\r::add-mask::pwned',
    '\u2028::stop-commands::pwned',
  ];
  const text = `${orders.join('\n')}\u001b[2J%0A::error::pwned\u202e`;
  const manifest = JSON.stringify({ name: text, version: text, description: text, skills: `./${text}`, [text]: text });
  const tree: Record<string, string> = {
    'plugins/a\n::error file=evil::pwned\n/.claude-plugin/plugin.json': manifest,
    'plugins/##[add-mask]pwned/.codex-plugin/plugin.json': manifest,
    'plugins/b/.claude-plugin/plugin.json': `{ "name": "b", "a": ${text} }`,
    'plugins/b/skills/::error::pwned\r/SKILL.md': `---\nname: "::error::pwned"\n::error::pwned: [\n---\n`,
    '.claude-plugin/marketplace.json': JSON.stringify({
      name: text,
      owner: { name: text },
      plugins: [
        { name: text, source: `./${text}` },
        { name: 'b', source: './plugins/b', [text]: 1 },
      ],
    }),
    'policies/policy.yaml': `schema: policy/v1\nrules:\n  "::error::pwned": off\n  ##[add-mask]pwned\n`,
  };
  expect(snapshotOf(tree).paths.map(path => dirname(path))).toContain('plugins/b/.claude-plugin');
  return tree;
}
