import { describe, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type Given, settle } from '../../src/options.ts';
import { printHuman } from '../../src/report/human.ts';
import { plain } from '../../src/report/style.ts';
import { brokenPlugin, definition, fakePorts, goodPlugin, type Written } from './fakes.ts';

const bundle: Tree = { ...goodPlugin, 'catalogs/acme.yaml': definition('bundle') };
const local: Tree = { ...goodPlugin, 'catalogs/acme.yaml': definition('local') };
const broken: Tree = { ...brokenPlugin, 'catalogs/acme.yaml': definition('local') };

async function built(tree: Tree, given: Given = {}) {
  const ports = fakePorts(tree);
  const outcome = await run('build', settle(given), ports);
  if (outcome.kind !== 'report') throw new Error('build gives a report');
  const { report, exitCode } = outcome;
  return { report, exitCode, written: ports.written, text: printHuman(report, plain) };
}

/** What `build --write` commits for a tree. */
async function committedFor(tree: Tree): Promise<readonly Written[]> {
  return (await built(tree, { write: true })).written;
}

test('writes dist, and says what and where', async () => {
  const { exitCode, written, report, text } = await built(bundle, { dir: 'sub' });
  expect(exitCode).toBe(0);
  expect(written.map(({ dir }) => dir)).toEqual(['sub/dist']);
  expect(report.written).toContain('sub/dist/acme/.claude-plugin/marketplace.json');
  expect(new Set(report.written).size).toBe(report.written.length);
  expect(text).toContain('  claude   1 entry');
  expect(text).toContain('Try it: claude plugin marketplace add ./sub/dist/acme');
});

test('writes calendar, news and page of what goes, once there is a record', async () => {
  const record: Tree = {
    'policies/deprecations/hello.yaml': `schema: deprecation/v1
plugin: hello
announced: 2026-11-20
sunset: 2027-04-18
because: unmaintained
owner: "@acme/tools"
replacement: none
migration: docs/hello.md
`,
    'docs/hello.md': 'Say hello yourself.\n',
  };
  const feeds = (written: readonly Written[]) =>
    written.flatMap(({ paths }) => paths).filter(path => /deprecations/.test(path));
  const { exitCode, report, written } = await built({ ...bundle, ...record });
  expect(exitCode, JSON.stringify(report.findings)).toBe(0);
  expect(feeds(written)).toEqual(['ics', 'atom', 'md'].map(ending => `acme.deprecations.${ending}`));
  expect(feeds((await built(bundle)).written)).toEqual([]);
});

test('says what somebody forgot to add, and looks for it where plugins and policies are', async () => {
  const ports = fakePorts(bundle);
  const asked: string[] = [];
  const unkept = async (_: string, folders: readonly string[]) => {
    asked.push(...folders);
    return ['plugins/new'];
  };
  const outcome = await run('build', settle({}), { ...ports, trees: { ...ports.trees, unkept } });
  if (outcome.kind !== 'report') throw new Error('build gives a report');
  expect(asked).toEqual(expect.arrayContaining(['plugins', 'catalogs', 'policies']));
  expect(printHuman(outcome.report, plain)).toContain('skipped  "plugins/new", because git does not track it');
});

test('what to try next can be pasted, whatever the folder is called', async () => {
  const { text } = await built(bundle, { out: "it's out" });
  expect(text).toContain("Try it: claude plugin marketplace add './it'\\''s out/acme'");
  expect((await built(bundle, { out: '.' })).text).toContain('Try it: claude plugin marketplace add ./acme');
});

test('with errors nothing is written, and that is said', async () => {
  for (const given of [{}, { write: true }]) {
    const { exitCode, written, text } = await built(broken, given);
    expect(exitCode).toBe(1);
    expect(written).toEqual([]);
    expect(text).toContain('Nothing was written, because of the findings above.');
  }
});

describe('--write', () => {
  test('writes the committed files of local catalogs too', async () => {
    const [committed, dist] = await committedFor(local);
    expect(committed).toMatchObject({ dir: '.' });
    expect(committed?.paths).toContain('.claude-plugin/marketplace.json');
    expect(dist?.dir).toBe('dist');
  });

  test('says so when there is none', async () => {
    const { text } = await built(bundle, { write: true });
    expect(text).toContain('skipped  writing committed files, because no catalog here has source.kind local');
  });

  test('and --check exclude each other', async () => {
    await expect(built(local, { write: true, check: true })).rejects.toMatchObject({ code: 'options-clash' });
  });
});

test('--check writes nothing', async () => {
  const { written, report } = await built(local, { check: true });
  expect(written).toEqual([]);
  expect(report.command).toBe('build --check');
});

test('--catalog builds only that one; a name that is none is trouble', async () => {
  const beta = definition('bundle').replace('name: acme', 'name: beta');
  const both = { ...bundle, 'catalogs/beta.yaml': beta };
  const { report } = await built(both, { catalog: ['beta'] });
  expect(report.written.some(path => path.startsWith('dist/beta/'))).toBe(true);
  expect(report.written.some(path => path.startsWith('dist/acme/'))).toBe(false);
  await expect(built(both, { catalog: ['bata'] })).rejects.toMatchObject({
    message: 'No catalog is called "bata"',
    hint: 'catalogc build --catalog beta',
  });
});
