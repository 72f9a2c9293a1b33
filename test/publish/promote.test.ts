import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type EndingCommand, type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { plugin, repository, writesIn } from '../enforce/shop.ts';
import { flatten } from '../fakes/github/git-objects.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { every } from '../runs.ts';
import { git, layTree } from '../work-folder.ts';

let github: LoopbackGithub;
let dir: string;
const key = join(import.meta.dirname, '../demo-key/demo.key');
const definition = (channel: string, more = '') =>
  `schema: catalog/v1\nname: acme-${channel}\ndescription: Plugins of Acme.\nowner: { name: Acme }\ntargets: [claude]\n` +
  `channel: ${channel}\nsource: { kind: bundle }\npublish: { branch: catalogs/${channel}, pluginTags: true }\n${more}`;
const shop: Tree = {
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\n',
  'catalogs/preview.yaml': definition('preview'),
  'catalogs/stable.yaml': definition('stable', 'promotion: { from: acme-preview, soakDays: 7 }\n'),
  ...plugin('crm-sync'),
  ...plugin('sheets'),
};

beforeEach(async () => {
  github = Object.assign(await startGithub(), { direct: true, immutable: true });
  dir = repository(shop);
  pushed();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function pushed(): void {
  const commit = git(dir, 'rev-parse', 'HEAD').trim();
  const parent = github.branches.get('main');
  github.commits.set(commit, { tree: '', parents: parent === undefined ? [] : [parent], message: 'Change' });
  github.branches.set('main', commit);
}

function change(tree: Tree): void {
  layTree(dir, tree);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'Change');
  pushed();
}

async function at(day: string, command: EndingCommand, given: Given = {}, words: readonly string[] = []) {
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_TOKEN: 'ghs_writes',
    SOURCE_DATE_EPOCH: String(Date.parse(`${day}T06:00:00Z`) / 1000),
  };
  const outcome = await run(command, settle({ dir, sign: 'key', key, ...given }, words), openPorts(env));
  if (outcome.kind !== 'text') throw new Error(`refused: ${outcome.report.findings.map(({ message }) => message)}`);
  return { text: outcome.text(plain), outputs: outcome.outputs ?? {}, summary: outcome.summary ?? '' };
}

const promote = (day: string, given: Given = {}) => at(day, 'promote', { to: 'acme-stable', ...given });
const rollback = (day: string, given: Given = {}) =>
  at(day, 'rollback', { catalog: ['acme-stable'], to: '1', because: 'It loses contacts.', ...given });
const raise = (version: string) => change(plugin('crm-sync', undefined, { version }));

const asset = (tag: string, name: string) => {
  const release = github.releases.find(each => each.tag === tag && each.draft !== true);
  return Buffer.from(release?.assets.find(each => each.name === name)?.bytes ?? []);
};
const ledgerOf = (tag: string) => JSON.parse(asset(tag, 'ledger.json').toString());
const stable = () =>
  github.releases.flatMap(({ draft, tag }) => (/stable/.test(tag) ? [`${draft ? '~' : ''}${tag}`] : []));
const branch = () => github.commits.get(github.branches.get('catalogs/stable') ?? '');
const manifest = () => {
  const sha = flatten(github, branch()?.tree ?? '').get('plugins/crm-sync/.claude-plugin/plugin.json')?.sha ?? '';
  return JSON.parse(Buffer.from(github.blobs.get(sha) ?? '').toString());
};

/** A stable catalog with a first release, and a second version that has soaked. */
async function soaked(): Promise<void> {
  await at('2026-11-01', 'publish');
  await promote('2026-11-08');
  raise('1.1.0');
  await at('2026-11-09', 'publish');
}

test('what soaked is released once, with its branch and tags, and again nothing is done', async () => {
  await at('2026-11-01', 'publish');
  const early = await promote('2026-11-07');
  expect(early.text).toContain('crm-sync  stays out of acme-stable: 6 of 7 days');
  expect(early.outputs).toEqual({ published: '[]', due: '[]' });
  const first = await promote('2026-11-08');
  expect(first.text).toContain('    moved the branch catalogs/stable to catalog-acme-stable-1\n');
  expect(first.outputs).toEqual({ published: '["catalog-acme-stable-1"]', due: '[]' });
  expect(first.summary).toContain('- `crm-sync`: moves to 1.0.0');
  expect(manifest().version).toBe('1.0.0');

  raise('1.1.0');
  await at('2026-11-09', 'publish');
  const dry = await promote('2026-11-16', { 'dry-run': true });
  expect(dry.outputs).toEqual({ published: '[]', due: '["acme-stable"]' });
  expect(stable()).toEqual(['catalog-acme-stable-1']);
  await promote('2026-11-16');
  expect(stable()).toEqual(['catalog-acme-stable-1', 'catalog-acme-stable-2']);
  expect(branch()?.message).toBe('Publish catalog-acme-stable-2');
  expect(manifest().version).toBe('1.1.0');
  expect(github.tags.get('crm-sync--v1.1.0')).toBe(git(dir, 'rev-parse', 'HEAD').trim());
  const releases = ledgerOf('catalog-acme-stable-2').plugins['crm-sync'].versions;
  expect(Object.keys(releases)).toEqual(['1.0.0', '1.1.0']);
  expect(releases['1.1.0'].catalogs).toEqual({ 'acme-preview': '2026-11-09', 'acme-stable': '2026-11-16' });

  github.requests.length = 0;
  expect((await promote('2026-11-17')).text).toContain('kept catalog-acme-stable-2');
  expect(writesIn(github)).toEqual([]);
}, 60_000);

test('a rollback is one release with the bytes of the earlier one, which its branch goes forward to', async () => {
  await soaked();
  await promote('2026-11-16');
  const back = await rollback('2026-11-17');
  expect(back.text).toMatch(
    /\npublished catalog-acme-stable-3 to acme\/plugins: catalog-acme-stable-1 again\n {4}moved/,
  );
  expect(back.outputs).toEqual({ published: '["catalog-acme-stable-3"]', due: '[]' });
  expect(back.summary).toContain('Because: It loses contacts.');
  for (const name of ['bundle.tar.gz', 'catalog.lock.json', 'status.json'])
    expect(asset('catalog-acme-stable-3', name)).toEqual(asset('catalog-acme-stable-1', name));
  expect(manifest().version).toBe('1.0.0');
  expect(github.commits.get(branch()?.parents[0] ?? '')?.message).toBe('Publish catalog-acme-stable-2');
  expect(ledgerOf('catalog-acme-stable-3').rollbacks).toMatchObject([
    {
      catalog: 'acme-stable',
      from: 2,
      to: 1,
      because: 'It loses contacts.',
      taken: { 'crm-sync': { version: '1.1.0' } },
    },
  ]);

  github.requests.length = 0;
  const again = await rollback('2026-11-17');
  expect(again.text).toContain('kept catalog-acme-stable-3 in acme/plugins: it is catalog-acme-stable-1 again already');
  expect(again.outputs).toEqual({ published: '[]', due: '[]' });
  expect(writesIn(github)).toEqual([]);
  expect((await promote('2026-11-18')).text).toContain('stays at 1.0.0: it is held since 2026-11-17');
}, 60_000);

test('what is quarantined now is not given again, unless somebody says so', async () => {
  await soaked();
  await promote('2026-11-16');
  const record = { schema: 'deprecation/v1', plugin: 'sheets', kind: 'quarantine', effective: '2026-11-17' };
  change({
    'policies/deprecations/sheets.yaml': { json: { ...record, advisory: 'https://acme.example/advisories/1' } },
  });
  await expect(rollback('2026-11-18')).rejects.toThrow(/"sheets", which is quarantined now/);
  const { text } = await rollback('2026-11-18', { 'allow-quarantined': true });
  expect(text).toContain('note  "sheets" is quarantined now');
  expect(stable().at(-1)).toBe('catalog-acme-stable-3');
}, 60_000);

test('what is further on its way out by now is told', async () => {
  await soaked();
  await promote('2026-11-16');
  const record = { schema: 'deprecation/v1', plugin: 'sheets', reason: 'unmaintained', owner: '@acme/platform' };
  const days = { announced: '2026-11-01', deprecated: '2026-11-01', sunset: '2026-11-17', remove: '2027-02-01' };
  change({
    'policies/deprecations/sheets.yaml': { json: { ...record, ...days, replacement: 'none', migration: 'docs/m.md' } },
  });
  const { text } = await rollback('2026-11-17', { 'dry-run': true });
  expect(text).toContain('note  "sheets" is deprecated now, and active in it: publish anew when the tree is right');
}, 60_000);

test('a catalog that is not to be published is not promoted into', async () => {
  await at('2026-11-01', 'publish');
  const more = 'promotion: { from: acme-preview, soakDays: 7 }\n';
  const unwanted = definition('stable', more).replace('publish: {', 'publish: { release: false,');
  change({ 'catalogs/stable.yaml': unwanted });
  await expect(promote('2026-11-08')).rejects.toThrow(/"acme-stable" is not published: its definition says/);
}, 60_000);

/** Breaks requests of a run, one in each round, and wants the same end after one more run. */
async function whateverBreaks(act: () => Promise<unknown>, end: () => unknown): Promise<void> {
  const world = {
    ...{ releases: [...github.releases], tags: new Map(github.tags), burned: new Set(github.burned) },
    ...{ branches: new Map(github.branches), commits: new Map(github.commits) },
  };
  const restore = () => {
    github.releases.splice(0, Infinity, ...world.releases);
    github.faults.length = 0;
    for (const name of ['tags', 'branches', 'commits'] as const) {
      const [now, then] = [github[name] as Map<string, unknown>, world[name]];
      now.clear();
      for (const [each, value] of then) now.set(each, value);
    }
    github.burned.clear();
    for (const each of world.burned) github.burned.add(each);
  };
  github.requests.length = 0;
  await act();
  const wanted = end();
  const requests = github.requests.map(request => request.split('?')[0] ?? '');
  // Every seventh, each kind of fault among them; all of them with ALL_RUNS=1, as every week.
  const apart = every(7);
  for (const [index, request] of requests.entries()) {
    if (index % apart !== 0) continue;
    restore();
    const skip = requests.slice(0, index).filter(each => each === request).length;
    const on = new RegExp(`^${request.replaceAll('.', '\\.')}$`);
    const fault = { on, status: 422, message: 'No', done: index % 2 === 1, skip, times: 1 };
    github.faults.push(fault);
    await act().catch(() => undefined);
    github.faults.length = 0;
    await act();
    expect({ request, skip, end: end() }).toEqual({ request, skip, end: wanted });
  }
  console.log(`${Math.ceil(requests.length / apart)} of ${requests.length} requests broken`);
  expect(requests.length).toBeGreaterThan(20);
}

const whole = () => ({ stable: stable(), branch: branch()?.message, version: manifest().version });

test('whatever breaks at whichever request of a promotion, the next run ends where it would have', async () => {
  await soaked();
  await whateverBreaks(() => promote('2026-11-16'), whole);
  expect(whole()).toEqual({
    stable: ['catalog-acme-stable-1', 'catalog-acme-stable-2'],
    ...{ branch: 'Publish catalog-acme-stable-2', version: '1.1.0' },
  });
}, 300_000);

test('whatever breaks at whichever request of a rollback, the next run ends where it would have', async () => {
  await soaked();
  await promote('2026-11-16');
  await whateverBreaks(() => rollback('2026-11-17'), whole);
  expect(whole()).toEqual({
    stable: ['catalog-acme-stable-1', 'catalog-acme-stable-2', 'catalog-acme-stable-3'],
    ...{ branch: 'Publish catalog-acme-stable-3', version: '1.0.0' },
  });
}, 300_000);
