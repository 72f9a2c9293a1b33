import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog, crm, openShop } from './shop.ts';

test('what is said of releases in a folder fits a folder, not a forge', async () => {
  const shop = await openShop({ ...crm('1.0.0', 'Find.'), ...catalog('acme', 'preview') });
  const releases = join(shop.top, 'releases');
  const key = ['--sign', 'key', '--key', join(shop.top, 'key')];
  const publish = async (...words: string[]) => {
    const time = ['--issued-at', '2026-11-01T08:00:00Z'];
    const { status, stderr, stdout } = await shop.run('publish', '--releases', releases, ...time, ...words);
    const said = stdout + stderr;
    expect(said).not.toMatch(/\bgh |github|contents: write|--ledger releases|bump --release/i);
    return { said, status };
  };

  expect((await publish('--dry-run')).said).toContain('`catalogc verify` the folder beside this file.');
  expect((await publish()).said).toContain('  help     Sign with a key: --sign key --key FILE\n');
  expect(await publish(...key)).toMatchObject({ status: 0 });
  const notes = readFileSync(join(releases, 'catalog-acme-1.md'), 'utf8');
  expect(notes).toContain('Verify it before you use it: `catalogc verify` the folder beside this file.');

  shop.change(crm('1.0.0', 'Other.'));
  const taken = await publish(...key, '--ledger', 'none');
  expect(taken.said).toContain('Give it a new version: catalogc bump crm --to VERSION --write\n');
  shop.change(crm('1.1.0', 'Other.'));
  const lost = await publish(...key, '--ledger', 'none');
  expect(lost.said).toContain('A ledger of your own has to know all; without --ledger it is read from the folder\n');

  writeFileSync(join(releases, 'catalog-acme-1/release.sigstore.json'), '{}');
  const broken = await publish(...key);
  expect(broken.said).toContain(`If it is none of yours, delete it: rm -r ${join(releases, 'catalog-acme-1')}\n`);
}, 120_000);
