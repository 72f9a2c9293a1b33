import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import type { Progress } from '../../src/model/progress.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { plugin, repository, writesIn } from '../enforce/shop.ts';
import { flatten } from '../fakes/github/git-objects.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { heldTo } from '../held-to.ts';
import { scratch } from '../ports/scratch.ts';
import { git, layTree } from '../work-folder.ts';

let github: LoopbackGithub;
const key = join(import.meta.dirname, '../demo-key/demo.key');
const catalog = (name: string, more = '') =>
  `schema: catalog/v1\nname: ${name}\ndescription: Plugins of Acme.\nowner: { name: Acme }\ntargets: [claude]\nchannel: stable\n` +
  `include: [{ plugins: ["*"] }]\nsource: { kind: bundle }\n${more}`;
const shop: Tree = {
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\n',
  'catalogs/acme.yaml': catalog('acme'),
  ...plugin('crm-sync'),
};

beforeEach(async () => {
  github = Object.assign(await startGithub(), { direct: true, immutable: true });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

/** Has GitHub know the commits of a clone, each after the one before. */
function pushed(dir: string): string {
  const commit = git(dir, 'rev-parse', 'HEAD').trim();
  const parent = github.branches.get('main');
  if (!github.commits.has(commit))
    github.commits.set(commit, { tree: '', parents: parent === undefined ? [] : [parent], message: 'Change' });
  github.branches.set('main', commit);
  return commit;
}

function change(dir: string, tree: Tree): string {
  layTree(dir, tree);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'Change');
  return pushed(dir);
}

function shopIn(tree: Tree = shop): string {
  const dir = repository(tree);
  pushed(dir);
  return dir;
}

async function publish(
  dir: string,
  day = '2026-11-20',
  given: Given = {},
  env: Record<string, string> = {},
  progress?: Progress,
) {
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_TOKEN: 'ghs_writes',
    SOURCE_DATE_EPOCH: String(Date.parse(`${day}T06:00:00Z`) / 1000),
    ...env,
  };
  const options = settle({ dir, sign: 'key', key, ...given });
  const outcome = await run('publish', options, openPorts(environment, progress));
  if (outcome.kind !== 'text') throw new Error(`refused: ${outcome.report.findings.map(({ message }) => message)}`);
  return { text: outcome.text(plain), outputs: outcome.outputs ?? {}, summary: outcome.summary ?? '' };
}

const tags = () => github.releases.map(({ draft, tag }) => (draft === true ? `draft ${tag}` : tag));

test('a first release holds all files, is verified by what it says, and is not made twice', async () => {
  const dir = shopIn();
  const first = await publish(dir);
  expect(first.text).toMatch(/^acme {2}published catalog-acme-1 to acme\/plugins: it was never published\n/);
  expect(first.text).toMatch(/\n2026-11-20: 1 catalog published\n$/);
  expect(first.outputs).toEqual({ published: '["catalog-acme-1"]', due: '[]' });
  expect(github.releases).toMatchObject([{ tag: 'catalog-acme-1', draft: false, immutable: true, title: 'acme 1' }]);
  expect(github.tags.get('catalog-acme-1')).toBe(git(dir, 'rev-parse', 'HEAD').trim());
  const into = join(scratch(), 'acme.release');
  mkdirSync(into);
  for (const { bytes, name } of github.releases[0]?.assets ?? []) writeFileSync(join(into, name), bytes);
  const trust = join(into, '../trust.yaml');
  cpSync(`${key}.pub`, join(into, '../demo.key.pub'));
  const whom =
    'schema: trust/v1\ncatalog: github.com/acme/plugins\nchannel: stable\nsigners: [{ key: demo.key.pub }]\n';
  writeFileSync(trust, whom);
  const asked = settle({ trust, 'as-of': '2026-11-20', format: 'json' }, [into]);
  const verified = await run('verify', asked, openPorts({}));
  expect(verified.exitCode, verified.kind === 'text' ? verified.text(plain) : '').toBe(0);

  github.requests.length = 0;
  const again = await publish(dir, '2026-11-21');
  expect(again.text).toContain('kept catalog-acme-1');
  expect(again.text).toContain('2026-11-21: nothing to publish');
  expect(writesIn(github)).toEqual([]);
});

test('what changed is released under the next number, which names the one before, and says what is new', async () => {
  const dir = shopIn();
  await publish(dir);
  change(dir, { ...plugin('crm-sync', undefined, { version: '1.1.0' }), ...plugin('sheets') });
  const { text } = await publish(dir, '2026-11-22');
  expect(text).toContain('published catalog-acme-2 to acme/plugins: its files are not those that are published');
  const [, second] = github.releases;
  expect(second?.body).toContain('### New\n\n- `sheets` `1.0.0`');
  expect(second?.body).toContain('### Updated\n\n- `crm-sync` `1.0.0` -> `1.1.0`');
  const bundle = second?.assets.find(({ name }) => name === 'release.sigstore.json')?.bytes;
  const { dsseEnvelope } = JSON.parse(Buffer.from(bundle ?? '').toString());
  const { predicate } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
  expect(predicate).toMatchObject({ serial: 2, previous: { serial: 1 } });
});

test('a commit that changes nothing users get is not released', async () => {
  const dir = shopIn({ ...shop, 'catalogs/acme.yaml': catalog('acme', 'publish: { repository: acme/plugins }\n') });
  await publish(dir);
  change(dir, { 'notes.md': 'Nothing for users.\n' });
  expect((await publish(dir, '2026-11-22')).text).toContain('kept catalog-acme-1');
});

test('past half of its life the signature is renewed, and what is in it stays', async () => {
  const dir = shopIn();
  await publish(dir);
  expect((await publish(dir, '2027-01-03')).text).toContain('kept');
  const { text } = await publish(dir, '2027-01-05');
  expect(text).toContain(
    'published catalog-acme-2 to acme/plugins: more than half of the life of its signature is over',
  );
  const bundles = github.releases.map(({ assets }) => assets.find(({ name }) => name === 'bundle.tar.gz')?.bytes);
  expect(bundles[1]).toEqual(bundles[0]);
});

test('a dry run tells the plan with its notes, needs no key, and asks for no change', async () => {
  const dir = shopIn();
  const { outputs, text } = await publish(dir, undefined, { 'dry-run': true, sign: 'auto', key: undefined });
  expect(text).toContain('acme  would publish catalog-acme-1 to acme/plugins: it was never published\n');
  expect(text).toContain('    - `crm-sync` `1.0.0`\n');
  expect(outputs).toEqual({ published: '[]', due: '["acme"]' });
  const json = await publish(dir, undefined, { 'dry-run': true, format: 'json' });
  expect(JSON.parse(json.text)).toMatchObject({
    dryRun: true,
    catalogs: [{ catalog: 'acme', repository: 'acme/plugins', action: 'publish', because: 'first', serial: 1 }],
  });
  expect(writesIn(github)).toEqual([]);
});

describe('nothing is published', () => {
  const refused = async (dir: string, ...more: [day?: string, given?: Given, env?: Record<string, string>]) => {
    const before = tags();
    const error = await publish(dir, ...more).then(
      ({ text }) => text,
      failure => `${failure.code}: ${failure.message}\n${failure.hint}`,
    );
    expect(tags().filter(tag => !tag.startsWith('draft'))).toEqual(before);
    return error;
  };

  test('as of a day before the newest release', async () => {
    const dir = shopIn();
    await publish(dir, '2026-11-20');
    change(dir, plugin('sheets'));
    expect(await refused(dir, '2026-11-19')).toMatch(
      /^day-backwards: .* 2026-11-19 .* 2026-11-20[\s\S]* a clock was wrong/,
    );
  });

  test('from a commit that a newer one was published after', async () => {
    const dir = shopIn();
    const old = git(dir, 'rev-parse', 'HEAD').trim();
    change(dir, plugin('sheets'));
    await publish(dir);
    git(dir, 'checkout', '-q', old);
    expect(await refused(dir)).toMatch(/^commit-behind: /);
  });

  test('of a catalog that is not for everybody, beside others', async () => {
    const narrow = 'audience: { teams: ["@acme/payments"] }\nexclude: [{ plugins: [crm-sync] }]\n';
    const wide = 'exclude: [{ plugins: [vault] }]\n';
    const two = { ...shop, ...plugin('vault'), 'catalogs/acme.yaml': catalog('acme', wide) };
    const here = shopIn({ ...two, 'catalogs/pay.yaml': catalog('pay', narrow) });
    expect(await refused(here)).toMatch(/^audience-shared: "pay" is for "@acme\/payments" alone/);
    const elsewhere = 'publish: { repository: acme/pay }\n';
    const both = {
      'catalogs/pay.yaml': catalog('pay', narrow + elsewhere),
      'catalogs/acme.yaml': catalog('acme', wide + elsewhere),
    };
    github.bare.add('acme/pay');
    expect(await refused(shopIn({ ...two, ...both }))).toMatch(/^audience-shared: .*"acme" is published in the same/);
  });

  test('that nobody signs', async () => {
    expect(await refused(shopIn(), undefined, { sign: 'auto', key: undefined })).toMatch(
      /^publish-unsigned: .*id-token: write/s,
    );
  });

  test('by a token that may only read, or none', async () => {
    const dir = shopIn();
    expect(await refused(dir, undefined, {}, { GITHUB_TOKEN: 'ghs_reads' })).toMatch(
      /^release-forbidden: .*contents: write/s,
    );
    expect(await refused(dir, undefined, {}, { GITHUB_TOKEN: '' })).toMatch(/^token-missing: /);
  });

  test('by a token that may only read, which a dry run foretells', async () => {
    const { text } = await publish(shopIn(), undefined, { 'dry-run': true }, { GITHUB_TOKEN: 'ghs_reads' });
    expect(text).toContain('note  GitHub says that the token may not write to acme/plugins.');
    const { text: fine } = await publish(shopIn(), undefined, { 'dry-run': true });
    expect(fine).not.toContain('may not write');
  });

  test('of a commit with other workflows than the default branch', async () => {
    const dir = shopIn();
    github.foreignWorkflows.add(git(dir, 'rev-parse', 'HEAD').trim());
    expect(await refused(dir)).toMatch(/^release-forbidden: .*\.github\/workflows/s);
  });

  test('where a ruleset keeps the tag from being made: that is seen before anything is signed', async () => {
    const rule = { id: 1, name: 'tags', include: ['refs/tags/*'], rules: ['creation'] as const };
    github.rulesets.push({ ...rule, id: 2, exclude: ['refs/tags/catalog-*'] }, { ...rule, id: 3, bypass: true }, rule);
    const dir = shopIn();
    expect(await refused(dir)).toMatch(/^publish-obstacle: .*settings\/rules\/1/s);
    expect(writesIn(github)).toEqual([]);
    const { text } = await publish(dir, undefined, { 'dry-run': true });
    expect(text).toContain('note  The ruleset "tags" of acme/plugins keeps the tag catalog-acme-1 from being made.');
  });

  test('where a ruleset that nobody may see does: the draft is kept', async () => {
    const rule = { id: 1, name: 'tags', include: ['refs/tags/*'], rules: ['creation'] as const };
    github.rulesets.push(rule);
    github.faults.push({ on: /\/rulesets$/, status: 404, message: 'Not Found', times: 9 });
    expect(await refused(shopIn())).toMatch(/^tag-ruleset: .*settings\/rules/s);
    expect(tags()).toEqual(['draft catalog-acme-1']);
  });

  test('where the tag leads elsewhere', async () => {
    github.tags.set('catalog-acme-1', '9'.repeat(40));
    expect(await refused(shopIn())).toMatch(/^tag-elsewhere: .*git push origin :refs\/tags\/catalog-acme-1/s);
  });

  test('of what a check finds fault with', async () => {
    const dir = shopIn({ ...shop, 'plugins/crm-sync/.claude-plugin/plugin.json': '{' });
    await expect(publish(dir)).rejects.toThrow(/^refused: /);
    expect(github.releases).toEqual([]);
  });
});

test('a tag that a deleted immutable release used up is passed over, and its draft is taken away', async () => {
  github.burned.add('catalog-acme-1');
  github.burned.add('catalog-acme-2');
  expect((await publish(shopIn())).text).toContain('published catalog-acme-3');
  expect(tags()).toEqual(['catalog-acme-3']);
});

test('a release that somebody changed is published anew', async () => {
  github.immutable = false;
  const dir = shopIn();
  const { text } = await publish(dir);
  expect(text).toContain('Make them immutable: https://github.com/acme/plugins/settings');
  const [first] = github.releases;
  if (first)
    first.assets = first.assets.map(one => (one.name === 'status.json' ? { ...one, bytes: Buffer.from('x') } : one));
  expect((await publish(dir)).text).toContain(
    'published catalog-acme-2 to acme/plugins: what is published is not what was signed',
  );
});

test('a fault of one catalog keeps no other from being published', async () => {
  const dir = shopIn({ ...shop, 'catalogs/zoo.yaml': catalog('zoo') });
  github.tags.set('catalog-acme-1', '9'.repeat(40));
  await expect(publish(dir)).rejects.toThrow(/tag catalog-acme-1 leads .*published all the same: catalog-zoo-1/);
  expect(tags().filter(tag => !tag.startsWith('draft'))).toEqual(['catalog-zoo-1']);
});

test('a catalog that says so is not published', async () => {
  const dir = shopIn({ ...shop, 'catalogs/acme.yaml': catalog('acme', 'publish: { release: false }\n') });
  expect((await publish(dir)).text).toContain('"acme": its definition says publish.release: false');
  expect(github.releases).toEqual([]);
});

test('another repository has the release, with a tag on its own newest commit', async () => {
  const more = 'publish: { repository: acme/plugins }\n';
  const dir = repository({ ...shop, 'catalogs/acme.yaml': catalog('acme', more) });
  const there = '7'.repeat(40);
  github.commits.set(there, { tree: '', parents: [], message: 'Start' });
  github.branches.set('main', there);
  const { text } = await publish(dir, undefined, { ledger: 'none' }, { GITHUB_REPOSITORY: 'acme/source' });
  expect(text).toContain('published catalog-acme-1 to acme/plugins');
  expect(github.tags.get('catalog-acme-1')).toBe(there);
});

test('each ledger in another repository goes on from the one before, and knows nothing of third places', async () => {
  const more = 'publish: { repository: acme/plugins }\n';
  const dir = repository({
    ...{ ...shop, 'catalogs/acme.yaml': catalog('acme', more) },
    ...{ 'catalogs/other.yaml': catalog('other', more).replace('"*"', 'sheets'), ...plugin('sheets') },
  });
  const there = '7'.repeat(40);
  github.commits.set(there, { tree: '', parents: [], message: 'Start' });
  github.branches.set('main', there);
  github.bare.add('acme/source');
  const away = { GITHUB_REPOSITORY: 'acme/source' };
  await publish(dir, '2026-11-20', {}, away);
  layTree(dir, plugin('crm-sync', undefined, { version: '1.1.0' }));
  git(dir, 'commit', '-qam', 'Raise');
  expect((await publish(dir, '2026-11-22', {}, away)).text).toContain('published catalog-acme-2 to acme/plugins');
  const bytes = github.releases.at(-1)?.assets.find(({ name }) => name === 'ledger.json')?.bytes;
  const { plugins } = JSON.parse(Buffer.from(bytes ?? '').toString());
  expect(Object.keys(plugins['crm-sync'].versions)).toEqual(['1.0.0', '1.1.0']);
  expect(plugins['crm-sync'].versions['1.0.0'].firstReleased).toBe('2026-11-20');

  layTree(dir, {
    'plugins/crm-sync/skills/find/SKILL.md': '---\nname: find\ndescription: Finds.\n---\n\nAsk twice.\n',
  });
  git(dir, 'commit', '-qam', 'Change without a version');
  await expect(publish(dir, '2026-11-23', {}, away)).rejects.toThrow(/refused: .*crm-sync/);
});

describe('a branch of the catalog', () => {
  const branched = {
    ...shop,
    'catalogs/acme.yaml': catalog('acme', 'publish: { branch: catalogs/acme, pluginTags: true }\n'),
  };
  const branch = () => github.branches.get('catalogs/acme') ?? '';
  const filesIn = () => [...flatten(github, github.commits.get(branch())?.tree ?? '').keys()];

  test('holds it unpacked, and goes forward with each release', async () => {
    const dir = shopIn(branched);
    expect((await publish(dir)).text).toContain(
      '    moved the branch catalogs/acme to catalog-acme-1\n    made the tag crm-sync--v1.0.0\n',
    );
    const first = branch();
    expect(filesIn()).toContain('.claude-plugin/marketplace.json');
    expect(filesIn()).toContain('plugins/crm-sync/skills/find/SKILL.md');
    expect(github.tags.get('crm-sync--v1.0.0')).toBe(git(dir, 'rev-parse', 'HEAD').trim());
    await publish(dir);
    expect(branch()).toBe(first);
    change(dir, plugin('sheets'));
    github.requests.length = 0;
    await publish(dir, '2026-11-21');
    expect(github.commits.get(branch())).toMatchObject({ parents: [first], message: 'Publish catalog-acme-2' });
    expect(filesIn()).toContain('plugins/sheets/skills/find/SKILL.md');
    expect(writesIn(github).filter(each => each.endsWith('/git/blobs')).length).toBeLessThan(filesIn().length);
  });

  test('is made up for by the next run', async () => {
    const dir = shopIn(branched);
    github.faults.push({ on: /^POST .*\/git\/refs$/, status: 403, message: 'Resource not accessible', times: 1 });
    await expect(publish(dir)).rejects.toThrow(/may not do that.*published all the same: catalog-acme-1/);
    expect((await publish(dir)).text).toContain('moved the branch catalogs/acme to catalog-acme-1');
  });

  test('that is somebody else’s is left alone', async () => {
    const dir = shopIn(branched);
    const main = github.branches.get('main') ?? '';
    github.branches.set('catalogs/acme', main);
    await expect(publish(dir)).rejects.toThrow(/holds something else/);
    expect(branch()).toBe(main);
  });

  test('that two runs move at once has both after one another, or the newer alone', async () => {
    const dir = shopIn(branched);
    await publish(dir);
    change(dir, plugin('sheets'));
    github.meetings.push({ on: /^GET .*heads%2Fcatalogs%2Facme$/, guests: 2, waiting: [] });
    await Promise.all([publish(dir, '2026-11-21'), publish(dir, '2026-11-21')]);
    expect(github.commits.get(branch())?.message).toBe('Publish catalog-acme-2');
    const [parent = ''] = github.commits.get(branch())?.parents ?? [];
    expect(github.commits.get(parent)?.message).toBe('Publish catalog-acme-1');
  });
});

test('what was published is told to programs, and what would be', async () => {
  const dir = shopIn();
  const told = async (given: Given = {}, day?: string) =>
    heldTo('published/v1', JSON.parse((await publish(dir, day, { format: 'json', ...given })).text));
  expect(await told({ 'dry-run': true })).toMatchObject({ dryRun: true, catalogs: [{ action: 'publish', serial: 1 }] });
  expect((await told()).catalogs).toMatchObject([{ because: 'first', published: { isNew: true, immutable: true } }]);
  expect((await told()).catalogs).toMatchObject([{ action: 'keep', previous: { serial: 1 } }]);
});

test('whoever waits hears of each step, and which of how many files is sent', async () => {
  const steps: (string | number)[][] = [];
  const step = (...said: [string, number?, number?]) => steps.push(said.filter(each => each !== undefined));
  await publish(shopIn(), undefined, {}, {}, { step: (...said) => void step(...said) });
  const files = github.releases[0]?.assets.map(({ name }) => name) ?? [];
  expect(files.length).toBeGreaterThan(5);
  const sent = steps.filter(([what]) => String(what).startsWith('Uploading '));
  expect(sent.map(([, at, of]) => [at, of])).toEqual(files.map((_, index) => [index + 1, files.length]));
  expect(sent.map(([what]) => String(what).slice(10)).sort()).toEqual(files.sort());
  const words = steps.map(([what]) => what);
  expect(words.slice(0, 2)).toEqual(['Reading what is committed', 'Reading what was released']);
  expect(words.indexOf('Signing acme 1')).toBeLessThan(words.indexOf(sent[0]?.[0] ?? ''));
});
