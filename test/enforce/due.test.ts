import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { dueCatalogs, isCurrent } from '../../src/enforce/due-catalogs.ts';
import { load } from '../../src/load/load.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { release } from '../released/shop.ts';
import { git } from '../work-folder.ts';
import { crmSync, enforce, plugin, push, record, repository, shop } from './shop.ts';

const tool = { name: 'catalogc', version: '0.1.0' };

function indexOn(day: string, tree: Tree = shop): string {
  const outputs = compile(load(snapshotOf(tree), day), { today: day, tool }).outputs;
  const index = outputs.find(({ path }) => path === 'catalog-index.json');
  return index !== undefined && 'text' in index ? index.text : '';
}

describe('catalogs to publish', () => {
  const published = indexOn('2026-11-21');

  test.each<[string, string | undefined, string, string, object[]]>([
    ['none was ever published', undefined, published, '2026-11-21', [{ name: 'acme', because: 'new' }]],
    ['nothing changed', published, indexOn('2026-11-22'), '2026-11-22', []],
    ['it is no index', '{', published, '2026-11-21', [{ name: 'acme', because: 'new' }]],
    ['it is another thing', '[1]', published, '2026-11-21', [{ name: 'acme', because: 'new' }]],
    [
      'a plugin changed',
      published,
      indexOn('2026-11-21', { ...shop, ...plugin('crm-sync', undefined, { version: '1.0.1' }) }),
      '2026-11-21',
      [{ name: 'acme', because: 'changed' }],
    ],
    [
      'it expired, as long as nothing tells more',
      published,
      published,
      '2027-02-18',
      [{ name: 'acme', because: 'expired' }],
    ],
    ['it is gone', published, indexOn('2026-11-21', plugin('x')), '2026-11-21', [{ name: 'acme', because: 'gone' }]],
  ])('where %s', (_, then, now, day, due) => {
    expect(dueCatalogs(then, now, day)).toEqual(due);
  });

  test('an index holds for its commit, its tool and its days', () => {
    const text = JSON.stringify({ asOf: '2026-11-21', validUntil: '2027-02-18', commit: 'a', tool });
    expect(isCurrent(text, 'a', '0.1.0', '2027-02-17')).toBe(true);
    const others = [
      ['b', '0.1.0', '2027-02-17'],
      ['a', '0.2.0', '2027-02-17'],
      ['a', '0.1.0', '2027-02-18'],
      ['a', '0.1.0', '2026-11-20'],
    ];
    for (const [commit, version = '', day = ''] of others) expect(isCurrent(text, commit, version, day)).toBe(false);
    expect(isCurrent('{}', undefined, '0.1.0', '2027-02-17')).toBe(false);
  });
});

describe('beside releases', () => {
  let github: LoopbackGithub;
  beforeEach(async () => {
    github = await startGithub();
  });
  afterEach(() => github.close());

  const indexAsset = (id: number, text: string) => {
    const asset = { id: 2000 + id, name: 'catalog-index.json', state: 'uploaded' as const, bytes: Buffer.from(text) };
    return release(id, undefined, { assets: [asset] });
  };

  test('the newest index is what today is held against, and names go to later steps', async () => {
    const dir = repository(shop);
    push(github, dir);
    expect((await enforce(github, dir, '2026-11-21')).outputs.due).toBe('["acme"]');
    const commit = git(dir, 'rev-parse', 'HEAD').trim();
    const text = indexOn('2026-11-21').replace('"asOf"', `"commit":"${commit}","asOf"`);
    github.releases.push(indexAsset(1, text));
    const { outputs, text: told } = await enforce(github, dir, '2026-11-22', {}, { GITHUB_REF: 'refs/heads/main' });
    expect(outputs).toEqual({ due: '[]', steps: '0' });
    expect(told).toContain('2026-11-22: nothing to do\n');
    const late = await enforce(github, dir, '2027-02-20');
    expect(late.outputs.due).toBe('["acme"]');
    expect(late.text).toContain('1 catalog to publish');
  });

  test('one that cannot be read is told, and keeps nobody from the rest', async () => {
    github.releases.push(indexAsset(1, '{}'));
    github.faults.push({ on: /^GET \/stored/, status: 404, message: 'gone', times: 9 });
    const { outputs, text } = await enforce(github, repository(shop), '2026-11-21');
    expect(text).toMatch(/opened issue 1[\s\S]*Whether a catalog is due is not known/);
    expect(outputs).toEqual({ due: '[]', steps: '1' });
  });

  test('the days that count are those of the ledger of the newest release', async () => {
    const dir = repository({ ...shop, ...record('crm-sync', crmSync) });
    push(github, dir);
    const records = { 'crm-sync': { kind: 'deprecate', firstPublished: '2026-12-20', sunset: '2027-02-18' } };
    github.releases.push(release(1, JSON.stringify({ schema: 'ledger/v1', plugins: {}, records })));
    await enforce(github, dir, '2027-05-19');
    expect(github.pulls).toEqual([]); // published a month late: a month more
    expect(github.issues[0]?.body).toContain('The sunset is 30 days later than dated');
    await enforce(github, dir, '2027-06-18');
    expect(github.pulls).toHaveLength(1);
  });

  test('a ledger that is of no use stops the run: nothing goes by days that nobody is sure of', async () => {
    const dir = repository(shop);
    push(github, dir);
    github.releases.push(release(1, '{'));
    await expect(enforce(github, dir, '2027-05-19')).rejects.toMatchObject({ code: 'ledger-unavailable' });
    expect(github.issues).toEqual([]);
  });
});
