import { expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import type { Report } from '../../src/model/report.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type Given, settle } from '../../src/options.ts';
import { brokenPlugin, definition, fakePorts, goodPlugin } from './fakes.ts';

const good: Tree = { ...goodPlugin, 'catalogs/acme.yaml': definition('bundle') };
const broken: Tree = { ...brokenPlugin, 'catalogs/acme.yaml': definition('bundle') };

async function checked(tree: Tree, given: Given = {}, ports = fakePorts(tree)): Promise<Report & { exitCode: number }> {
  const outcome = await run('check', settle(given), ports);
  if (outcome.kind !== 'report') throw new Error('check gives a report');
  return { ...outcome.report, exitCode: outcome.exitCode };
}

test('a good repository passes', async () => {
  expect(await checked(good)).toMatchObject({
    exitCode: 0,
    passed: true,
    command: 'check',
    asOf: '2026-11-20',
    plugins: 1,
    catalogs: [{ name: 'acme', entries: 1, emitted: { codex: 1, claude: 1 } }],
    written: [],
  });
});

test('a broken one fails, with the line, and the same bytes each time', async () => {
  const report = await checked(broken);
  expect(report).toMatchObject({ exitCode: 1, passed: false });
  const [first] = report.findings;
  expect(first).toMatchObject({ rule: 'schema/invalid-json', level: 'error', span: { line: 1, column: 18 } });
  expect(await checked(broken)).toEqual(report);
});

test('--fail-on is stronger than the policy', async () => {
  const tree = { ...good, 'plugins/hello/notes.txt': 'x' };
  expect((await checked(tree, { 'fail-on': 'info' })).failOn).toBe('info');
});

test('--as-of is the day', async () => {
  expect((await checked(good, { 'as-of': '2027-03-01' })).asOf).toBe('2027-03-01');
});

test('--base is read and named; a base that is not there is trouble', async () => {
  const ports = fakePorts(good, { main: good });
  expect((await checked(good, { base: 'main' }, ports)).base).toEqual({ label: 'main (a1b2c3d)' });
  await expect(checked(good, { base: 'gone' }, ports)).rejects.toMatchObject({ code: 'ref-unknown' });
});

test('what could not be read is passed on', async () => {
  const skipped = [{ what: '"x"', because: 'its name is not valid UTF-8' }];
  expect((await checked(good, {}, fakePorts(good, {}, skipped))).skipped).toEqual(skipped);
});

test.each<[Given, string[]]>([
  [{}, ['dist']],
  [{ out: './dist/' }, ['dist']],
  [{ out: 'a/../b' }, ['b']],
  [{ out: '../elsewhere' }, []],
  [{ out: '.' }, []],
])('with %j the output folder is no input', async (given, excluded) => {
  const ports = fakePorts(good);
  await checked(good, given, ports);
  expect(ports.excluded).toEqual(excluded);
});

test('nor is it one in the commit to compare with', async () => {
  const ports = fakePorts(good, { main: good });
  await checked(good, { base: 'main' }, ports);
  expect(ports.excluded).toEqual(['dist', 'dist']);
});

test('--client judges what that client finds, as it reads it, and names the blast radius', async () => {
  const tree: Tree = {
    'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
    '.claude-plugin/marketplace.json': {
      json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'hello', source: 'plugins/hello' }] },
    },
  };
  const hits = async (client: string) => {
    const { catalogs, findings } = await checked(tree, { client });
    expect(catalogs.map(({ targets }) => targets)).toEqual([[client]]);
    return findings.filter(({ level }) => level === 'error').flatMap(finding => finding.hits ?? []);
  };
  expect(await hits('codex')).toEqual([{ client: 'codex', effect: 'entry-dropped' }]);
  expect(await hits('claude')).toEqual([{ client: 'claude', effect: 'entry-refused' }]);
  expect(await hits('copilot')).toEqual([]);
});

test('--client sees a definition only through the file it was compiled to', async () => {
  const { catalogs, findings } = await checked(good, { client: 'copilot' });
  expect(catalogs).toEqual([]);
  expect(findings.flatMap(({ hits = [] }) => hits)).toEqual([{ client: 'copilot', effect: 'catalog-missed' }]);
});
