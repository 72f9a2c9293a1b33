import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldTo } from '../held-to.ts';
import { git } from '../work-folder.ts';
import { catalog, crm, openShop } from './shop.ts';

test('whoever publishes hears of users that a catalog without a definition has left', async () => {
  const shop = await openShop({ ...crm('1.0.0', 'Find.'), ...catalog('acme', 'preview') });
  const publish = (day: string, ...words: string[]) =>
    shop.run(
      ...['publish', '--releases', join(shop.top, 'releases'), '--sign', 'key', '--key', join(shop.top, 'key')],
      ...['--issued-at', `${day}T08:00:00Z`, ...words],
    );
  const first = await publish('2026-11-01');
  expect(first, first.stderr).toMatchObject({ status: 0 });
  expect(first.stdout).not.toContain('not here any more');

  git(shop.dir, 'rm', '-q', 'catalogs/acme.yaml');
  shop.change(catalog('acme-tools', 'preview'));
  const renamed = await publish('2026-11-02');
  expect(renamed, renamed.stderr).toMatchObject({ status: 0 });
  expect(renamed.stdout).toContain(
    'skipped  the catalog "acme": it was released and is not here any more: its users stay at its last release, with "crm". Define it again under this name; to give it up, first retire its plugins with records for catalogs: ["acme"]\n',
  );
  const told = JSON.parse((await publish('2026-11-02', '--dry-run', '--format', 'json')).stdout);
  expect(heldTo('published/v1', told).skipped).toMatchObject([{ what: 'the catalog "acme"' }]);

  shop.change({
    'policies/deprecations/crm.yaml':
      'schema: deprecation/v1\nplugin: crm\nkind: quarantine\ncatalogs: [acme]\neffective: 2026-11-03\nadvisory: https://acme.example/1\n',
  });
  const over = await publish('2026-11-03');
  expect(over.stdout).not.toContain('not here any more');
}, 120_000);
