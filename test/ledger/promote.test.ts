import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldTo } from '../held-to.ts';
import { catalog, crm, openShop, type Shop } from './shop.ts';

const stable = 'promotion: { from: acme-preview, soakDays: 7 }\n';
const files = (version: string, text: string) => ({
  ...crm(version, text),
  ...catalog('acme-preview', 'preview'),
  ...catalog('acme-stable', 'stable', stable),
});

/** Runs a command that publishes into a folder, as of a day. */
function at(shop: Shop, day: string, command: string, ...words: string[]) {
  const key = ['--sign', 'key', '--key', join(shop.top, 'key'), '--issued-at', `${day}T08:00:00Z`];
  return shop.run(command, '--releases', join(shop.top, 'releases'), ...key, ...words);
}
const promote = (shop: Shop, day: string, ...words: string[]) =>
  at(shop, day, 'promote', '--from', 'acme-preview', '--to', 'acme-stable', ...words);
const lockOf = (shop: Shop, tag: string) => shop.json('releases', `${tag}/catalog.lock.json`);
const verify = (shop: Shop, tag: string, channel: string, day: string) => {
  const trust = join(shop.top, `${tag.slice(8, -2)}.${channel}.trust.yaml`);
  return shop.run('verify', join(shop.top, 'releases', tag), '--trust', trust, '--as-of', day, '--rebuild');
};

test('what has soaked is promoted byte for byte, and a rollback holds until something changes', async () => {
  const shop = await openShop(files('1.4.2', 'Find contacts.'));
  const first = await at(shop, '2026-11-01', 'publish');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain('nothing was promoted into it');
  expect(existsSync(join(shop.top, 'releases/catalog-acme-stable-1'))).toBe(false);

  const early = await promote(shop, '2026-11-03', '--dry-run');
  expect(early.stdout).toContain('crm  stays out of acme-stable: 2 of 7 days');
  const asJson = ['--dry-run', '--format', 'json'];
  const planned = JSON.parse((await promote(shop, '2026-11-08', ...asJson)).stdout);
  expect(heldTo('promoted/v1', planned)).toMatchObject({ action: 'publish', plugins: [{ kind: 'moved' }] });
  const nowhere = await at(shop, '2026-11-08', 'promote', '--to', 'acme-preview');
  expect(nowhere.stderr).toContain('promotion: { from: NAME, soakDays: 7 }');
  const one = await promote(shop, '2026-11-08');
  expect(one).toMatchObject({ status: 0, stderr: '' });
  expect(one.stdout).toContain('crm  moves to 1.4.2');
  const preview = lockOf(shop, 'catalog-acme-preview-1');
  expect(lockOf(shop, 'catalog-acme-stable-1').plugins).toEqual(preview.plugins);
  expect(await verify(shop, 'catalog-acme-stable-1', 'stable', '2026-11-08')).toMatchObject({ status: 0 });

  // The next version soaks, while a record of today reaches stable at once.
  const record =
    'schema: deprecation/v1\nplugin: crm\nkind: deprecate\nannounced: 2026-11-09\nsunset: 2027-03-01\nbecause: unmaintained\nreplacement: none\nowner: "@acme/x"\nmessage: Nobody keeps it.\nmigration: https://acme.example/crm\n';
  shop.change({ ...crm('2.0.0', 'Find everything.'), 'policies/deprecations/crm.yaml': record });
  const dated = await at(shop, '2026-11-09', 'publish');
  expect([dated.status, dated.stdout]).toEqual([0, expect.any(String)]);
  const lock = lockOf(shop, 'catalog-acme-stable-2');
  expect(lock.plugins).toMatchObject([{ ...preview.plugins[0], commit: preview.commit, state: 'deprecated' }]);
  expect(shop.json('releases', 'catalog-acme-stable-2/ledger.json').records.crm.firstPublished).toBe('2026-11-09');
  const second = await verify(shop, 'catalog-acme-stable-2', 'stable', '2026-11-09');
  expect([second.status, second.stdout]).toEqual([0, expect.stringContaining('Compiled again')]);

  const soaking = await promote(shop, '2026-11-15');
  expect(soaking.stdout).toContain('crm  stays at 1.4.2: 6 of 7 days');
  const two = await promote(shop, '2026-11-16');
  expect(two.stdout).toContain('crm  moves to 2.0.0 from 1.4.2');

  const because = ['--because', 'It loses contacts.'];
  const going = await at(shop, '2026-11-17', 'rollback', 'acme-stable', '--to', '2', ...because, ...asJson);
  expect(heldTo('rolled-back/v1', JSON.parse(going.stdout)).plugins).toHaveLength(1);
  const back = await at(shop, '2026-11-17', 'rollback', 'acme-stable', '--to', '2', ...because);
  expect(back).toMatchObject({ status: 0, stderr: '' });
  expect(back.stdout).toContain('crm  goes back from 2.0.0 to 1.4.2');
  const bytes = (tag: string, name: string) => readFileSync(join(shop.top, 'releases', tag, name));
  for (const name of ['bundle.tar.gz', 'catalog.lock.json', 'status.json'])
    expect(bytes('catalog-acme-stable-4', name)).toEqual(bytes('catalog-acme-stable-2', name));
  expect(readFileSync(join(shop.top, 'releases/catalog-acme-stable-4.md'), 'utf8')).toContain('It loses contacts.');
  expect(await verify(shop, 'catalog-acme-stable-4', 'stable', '2026-11-17')).toMatchObject({ status: 0 });

  const held = await promote(shop, '2026-11-18');
  expect(held.stdout).toContain('crm  stays at 1.4.2: it is held since 2026-11-17: It loses contacts.');
  const again = await promote(shop, '2026-11-18', '--allow-again');
  expect(again).toMatchObject({ status: 0 });
  expect(again.stdout).toContain('crm  moves to 2.0.0 from 1.4.2');
  const settled = await promote(shop, '2026-11-19');
  expect(settled.stdout).toContain('crm  is the same: 2.0.0');
}, 240_000);

test('a preview that was taken back is held until the commit says something else', async () => {
  const shop = await openShop(files('1.4.2', 'Find contacts.'));
  await at(shop, '2026-11-01', 'publish');
  shop.change(crm('1.5.0', 'Find nothing.'));
  await at(shop, '2026-11-02', 'publish');
  const back = await at(shop, '2026-11-03', 'rollback', 'acme-preview', '--to', '1', '--because', 'It finds nothing.');
  expect(back).toMatchObject({ status: 0 });
  const held = await at(shop, '2026-11-04', 'publish');
  expect(held.status).toBe(2);
  expect(held.stderr).toContain('"crm 1.5.0" was taken back from users of "acme-preview" on 2026-11-03');
  shop.change(crm('1.5.1', 'Find contacts again.'));
  expect(await at(shop, '2026-11-05', 'publish')).toMatchObject({ status: 0 });
}, 120_000);

test('a catalog that lost its plugins at once is not released', async () => {
  const many = Object.fromEntries(
    ['a', 'b', 'c', 'd'].flatMap(name =>
      Object.entries(crm('1.0.0', name)).map(([path, text]) => [path.replace('crm', name), text.replace('crm', name)]),
    ),
  );
  const shop = await openShop({ ...many, ...catalog('acme-preview', 'preview') });
  await at(shop, '2026-11-01', 'publish');
  shop.change(catalog('acme-preview', 'preview', 'exclude: [{ plugins: [a] }]\n'));
  const lost = await at(shop, '2026-11-02', 'publish');
  expect(lost.status).toBe(2);
  expect(lost.stderr).toContain('"acme-preview" would lose 1 of 4 plugins, and no record says so: "a"');
  expect(await at(shop, '2026-11-02', 'publish', '--allow-shrink')).toMatchObject({ status: 0 });
}, 120_000);
