import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../ports/scratch.ts';
import { catalog, crm, openShop } from './shop.ts';

const skill = 'acme.release/../acme/plugins/crm/skills/find/SKILL.md';

const yank = (version: string, more = '') => ({
  'policies/deprecations/crm.yaml': `schema: deprecation/v1\nplugin: crm\nkind: yank\nversions: "=${version}"\nowner: "@acme/x"\nmessage: Loses contacts.\nbecause: other\n${more}`,
});

test('a stable catalog keeps what was released while the commit has a prerelease, and can be built again', async () => {
  const shop = await openShop({ ...crm('1.4.2', 'Find contacts.'), ...catalog('acme', 'stable') });
  expect(await shop.release('2026-11-12', 'one')).toMatchObject({ status: 0 });
  const first = shop.json('one', 'acme.release/catalog.lock.json');

  const second = shop.change(crm('2.0.0-rc.1', 'Find everything.'));
  const bare = await shop.release('2026-11-20', 'bare');
  expect(bare).toMatchObject({ status: 1 });
  expect(bare.stdout).toContain('version/prerelease-in-stable');

  const held = await shop.release('2026-11-20', 'two', '--previous', join(shop.top, 'one'));
  expect([held.status, held.stdout, held.stderr]).toEqual([0, expect.any(String), '']);
  expect(held.stdout).toContain('"crm" stays at "1.4.2": "2.0.0-rc.1" is a prerelease');
  expect(readFileSync(join(shop.top, 'two', skill), 'utf8')).toContain('Find contacts.');
  const lock = shop.json('two', 'acme.release/catalog.lock.json');
  expect(lock.commit).toBe(second);
  expect(lock.plugins).toEqual([{ ...first.plugins[0], commit: first.commit }]);
  expect(shop.json('two', 'acme.release/ledger.json').plugins).toEqual(
    shop.json('one', 'acme.release/ledger.json').plugins,
  );
  const trust = join(shop.top, 'acme.stable.trust.yaml');
  const verify = ['verify', join(shop.top, 'two/acme.release'), '--trust', trust, '--as-of', '2026-11-21', '--rebuild'];
  expect(await shop.run(...verify)).toMatchObject({ status: 0 });
}, 120_000);

test('a line of long support has the highest release in its range', async () => {
  const shop = await openShop({ ...crm('1.4.2', 'One.'), ...catalog('acme', 'lts:1.x') });
  expect(await shop.release('2026-11-12', 'one')).toMatchObject({ status: 0 });
  shop.change(crm('1.5.0', 'One and a half.'));
  expect(await shop.release('2026-11-13', 'two', '--previous', join(shop.top, 'one'))).toMatchObject({ status: 0 });
  shop.change({ ...crm('2.0.0', 'Two.') });
  const third = await shop.release('2026-11-14', 'three', '--previous', join(shop.top, 'two'));
  expect(third).toMatchObject({ status: 0 });
  expect(third.stdout).toContain('"crm" stays at "1.5.0": "2.0.0" is not in 1.x');
  expect(readFileSync(join(shop.top, 'three', skill), 'utf8')).toContain('One and a half.');
  expect(Object.keys(shop.json('three', 'acme.release/ledger.json').plugins.crm.versions)).toEqual(['1.4.2', '1.5.0']);
  shop.change(yank('1.5.0'));
  const fourth = await shop.release('2026-11-15', 'four', '--previous', join(shop.top, 'three'));
  expect(fourth.stdout).toContain('"crm" stays at "1.4.2"');
  expect(readFileSync(join(shop.top, 'four', skill), 'utf8')).toContain('One.');
  shop.change(yank('1.5.0', 'withdrawn: 2026-11-16\nwithdrawnReason: A false alarm.\n'));
  const fifth = await shop.release('2026-11-16', 'five', '--previous', join(shop.top, 'four'));
  expect(fifth.stdout).toContain('"crm" stays at "1.5.0"');
}, 120_000);

test('a fix on a branch of long support is released while a higher version exists', async () => {
  const catalogs = { ...catalog('acme', 'stable'), ...catalog('acme-lts', 'lts:1.x') };
  const shop = await openShop({ ...crm('1.4.2', 'One.'), ...catalogs, ...catalog('acme-preview', 'preview') });
  expect(await shop.release('2026-11-12', 'one')).toMatchObject({ status: 0 });
  git(shop.dir, 'branch', 'support');
  shop.change(crm('2.0.0', 'Two.'));
  expect(await shop.release('2026-11-13', 'two', '--previous', join(shop.top, 'one'))).toMatchObject({ status: 0 });
  git(shop.dir, 'checkout', '-q', 'support');
  shop.change(crm('1.4.3', 'One, mended.'));

  const all = await shop.release('2026-11-14', 'all', '--previous', join(shop.top, 'two'));
  expect(all).toMatchObject({ status: 2 });
  expect(all.stderr).toContain('"acme-preview" has "crm 2.0.0", and this commit has "1.4.3"');
  const words = ['--previous', join(shop.top, 'two'), '--catalog', 'acme', '--catalog', 'acme-lts'];
  const third = await shop.release('2026-11-14', 'three', ...words);
  expect([third.status, third.stderr]).toEqual([0, '']);
  expect(third.stdout).toContain('"crm" stays at "2.0.0": "1.4.3" belongs to the line "1.x" of "acme-lts"');
  expect(readFileSync(join(shop.top, 'three', skill), 'utf8')).toContain('Two.');
  expect(readFileSync(join(shop.top, 'three', skill.replaceAll('acme', 'acme-lts')), 'utf8')).toContain('One, mended.');
  const { versions } = shop.json('three', 'acme-lts.release/ledger.json').plugins.crm;
  expect(Object.keys(versions)).toEqual(['1.4.2', '2.0.0', '1.4.3']);

  git(shop.dir, 'checkout', '-q', 'main');
  shop.change(yank('2.0.0', 'catalogs: [acme]\n'));
  const back = await shop.release('2026-11-14', 'back', '--previous', join(shop.top, 'three'), '--catalog', 'acme');
  expect([back.status, back.stderr]).toEqual([0, '']);
  expect(back.stdout).toContain('"crm" stays at "1.4.3": "2.0.0" was yanked');

  git(shop.dir, 'checkout', '-q', 'support');
  shop.change(crm('1.4.3', 'One, once more.'));
  const again = await shop.release('2026-11-15', 'again', '--previous', join(shop.top, 'three'));
  expect(again).toMatchObject({ status: 1 });
  expect(again.stdout).toContain('version/content-changed');
}, 120_000);
