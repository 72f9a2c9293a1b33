import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowChecks, workflowMatters } from '../../src/doctor/workflows/index.ts';
import { locator } from '../../src/load/locate.ts';
import { readWorkflows } from '../../src/load/workflows.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { expectLinear } from '../growth.ts';
import { examples, gate, head } from './workflow-checks.examples.ts';

function found(tree: Tree, more: { compiles?: boolean; dated?: number } = {}) {
  const snapshot = snapshotOf(tree);
  const { workflows, faults } = readWorkflows(snapshot);
  const find = locator(snapshot);
  return {
    faults,
    matters: workflowMatters({ workflows, compiles: true, dated: 0, ...more }).map(matter => {
      const span = matter.at && find(matter.at);
      return { ...matter, where: span && `${matter.at?.file.split('/').at(-1)}:${span.line}:${span.column}` };
    }),
  };
}

const asTree = (files: Readonly<Record<string, string>>): Tree =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text]));

describe.each(workflowChecks.map(({ id }) => id))('%s', id => {
  const cases = examples[id] ?? {};

  test('has bad examples and fine ones', () => {
    const counts = Object.values(cases).map(({ finds }) => finds.length);
    expect(Math.max(...counts), id).toBeGreaterThan(0);
    expect(Math.min(...counts), id).toBe(0);
  });

  test.each(Object.keys(cases))('%s', name => {
    const { files, finds, more } = cases[name] ?? { files: {}, finds: [] };
    for (const text of Object.values(files)) expect(() => parse(text)).not.toThrow();
    const { faults, matters } = found(asTree(files), more);
    expect(faults).toEqual([]);
    const own = matters.filter(matter => matter.id === id);
    expect(own.map(({ level, where }) => `${level} ${where ?? 'nowhere'}`)).toEqual(finds);
    for (const { hint, message } of own) expect([message.length > 10, /[.)]$|[\w/]$/.test(hint)]).toEqual([true, true]);
  });
});

test('a workflow with all that it needs has nothing to be said of', () => {
  const tree = asTree({
    'gate.yml': gate,
    'build.yml': `${head('  push: { branches: [main] }')}concurrency: { group: a }\n${gate.slice(gate.indexOf('jobs:'))}        with: { command: build }\n`,
    'nightly.yml': head("  schedule: [{ cron: '1 2 * * *' }]") + gate.slice(gate.indexOf('jobs:')),
    'comment.yml': `${head('  workflow_run: { workflows: [gate], types: [completed] }')}${gate.slice(gate.indexOf('jobs:'))}        with: { command: comment }\n`,
  });
  expect(found(tree).matters).toEqual([]);
});

test('lines to copy are workflows, with the actions that the repository has already', () => {
  const copies = found(asTree({ 'other.yml': 'on: push\njobs: {}\n' })).matters.flatMap(({ copy }) => copy ?? []);
  expect(copies).toHaveLength(3);
  for (const copy of copies) expect(parse(copy)).toMatchObject({ permissions: { contents: 'read' } });
  const { matters } = found(asTree({ 'gate.yml': gate }));
  const build = matters.find(({ id }) => id === 'build-missing')?.copy ?? '';
  expect(build).toContain(`acme/catalogc@${'b'.repeat(40)}`);
  // What is told to copy is itself without fault.
  const copied = found({ ...asTree({ 'gate.yml': gate, 'build.yml': build }) }).matters;
  expect(copied.map(({ id }) => id)).not.toContain('build-missing');
  expect(copied.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('our own workflows are safe, and none is missing', () => {
  const root = join(import.meta.dirname, '../..');
  const folder = '.github/workflows';
  const paths = [
    ...readdirSync(join(root, folder)).map(name => `${folder}/${name}`),
    'action.yml',
    'action/action.yml',
  ];
  const tree = Object.fromEntries(paths.map(path => [path, readFileSync(join(root, path), 'utf8')]));
  const { faults, matters } = found(tree);
  expect([faults, matters.map(({ id, level }) => `${level} ${id}`)]).toEqual([[], []]);
});

describe('hostile workflows', () => {
  test.each<[string, string | Uint8Array]>([
    ['no YAML', 'on: [push\njobs: {'],
    ['a key that stands twice', 'on: push\non: pull_request\njobs: {}\n'],
    ['no mapping', '- on\n'],
    ['empty', ''],
    ['no UTF-8', new Uint8Array([0x6f, 0x6e, 0x3a, 0xff, 0xfe])],
    ['too deep', `on: ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
    ['too large', `on: push\n# ${'x'.repeat(600 * 1024)}\n`],
    ['aliases that grow', `a: &a [1,1,1,1,1,1,1,1,1]\n${grown()}on: push\njobs: *j\n`],
  ])('%s is told with a next step, and nothing breaks', (_, text) => {
    const { faults } = found({ '.github/workflows/x.yml': text });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.place.file).toBe('.github/workflows/x.yml');
    expect(faults[0]?.hint).toMatch(/\w/);
  });

  test('shapes that are none of a workflow are passed over', () => {
    const odd = ['on: {}', 'on: 7', 'on: [[push]]', 'jobs: [1]', 'jobs: { a: 1 }', 'jobs: { a: { steps: x } }'];
    for (const text of odd) expect(found({ '.github/workflows/x.yml': `${text}\n` }).faults).toEqual([]);
    const proto = 'on: pull_request\njobs: { __proto__: { steps: [{ uses: a/catalogc@v1, with: [1], env: x }] } }\n';
    expect(found({ '.github/workflows/x.yml': proto }).faults).toEqual([]);
  });

  test('names that steer a terminal are shown, not obeyed', () => {
    const text = gate.replace('catalogs:', '"evil\\e[2J\\n::error::x":').replace(/permissions:.*\n/, '');
    const { matters } = found({ '.github/workflows/x.yml': text });
    expect(matters.map(({ id }) => id)).toContain('gate-permissions');
    for (const { message, hint } of matters) expect(/\p{Cc}/u.test(`${message}${hint}`)).toBe(false);
  });

  test('many workflows that call each other come to an end', () => {
    const files = Array.from({ length: 150 }, (_, at) => {
      const jobs = Array.from({ length: 150 }, (_, to) => `  j${to}: { uses: ./.github/workflows/w${to}.yml }`);
      return [`w${at}.yml`, `on: [workflow_call, pull_request]\njobs:\n${jobs.join('\n')}\n`] as const;
    });
    expect(found(asTree(Object.fromEntries(files))).faults).toEqual([]);
  }, 120_000);

  test.each([
    ['expressions that never end', (size: number) => '${{ '.repeat(size)],
    ['many expressions', (size: number) => '${{ github.event.x }} '.repeat(size / 6)],
    ['one long command', (size: number) => 'git '.repeat(size)],
    ['brackets', (size: number) => `\${{ ${"['".repeat(size)} }}`],
  ])('a script of %s is read once', (_, script) => {
    const text = gate.replace('pull_request:', 'pull_request:\n  pull_request_target:');
    expectLinear(size => {
      found({ '.github/workflows/x.yml': `${text}      - run: ${JSON.stringify(script(size))}\n` });
    }, 60_000);
  });

  test('a link, a submodule and more files than anybody has', () => {
    const many = Array.from({ length: 210 }, (_, at) => [`w${String(at).padStart(3, '0')}.yml`, 'on: push\n'] as const);
    const tree = { ...asTree(Object.fromEntries(many)), '.github/workflows/a.yml': { link: '/etc/passwd' } };
    const { faults } = found(tree);
    expect(faults.map(({ kind }) => kind).sort()).toEqual(['link', 'too-large']);
  });
});

function grown(): string {
  const names = [...'abcdefghij'];
  return names
    .slice(1)
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${names[at]}`).join(',')}]\n`)
    .join('');
}
