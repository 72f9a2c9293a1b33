import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog, crm, openShop } from './shop.ts';

const named = (name: string) =>
  Object.fromEntries(
    Object.entries(crm('1.0.0', name)).map(([path, text]) => [path.replace('crm', name), text.replace('crm', name)]),
  );

test('a release that is built after one with more plugins is refused, unless a record or a flag says so', async () => {
  const shop = await openShop({ ...named('a'), ...named('b'), ...named('c'), ...catalog('acme', 'preview') });
  const release = (day: string, out: string, ...more: string[]) =>
    shop.release(day, out, '--release', '--trust', join(shop.top, 'acme.preview.trust.yaml'), ...more);
  const first = await release('2026-11-01', 'one');
  expect(first, first.stdout + first.stderr).toMatchObject({ status: 0 });
  const after = ['--previous', join(shop.top, 'one')];
  shop.change(catalog('acme', 'preview', 'exclude: [{ plugins: [a] }]\n'));
  const lost = await release('2026-11-02', 'two', ...after);
  expect(lost.status).toBe(2);
  expect(lost.stderr).toContain('"acme" would lose 1 of 3 plugins, and no record says so: "a"');
  const wanted = await release('2026-11-02', 'three', ...after, '--allow-shrink');
  expect(wanted, wanted.stdout + wanted.stderr).toMatchObject({ status: 0 });
  expect(shop.json('three', 'acme.release/catalog.lock.json').plugins).toHaveLength(2);
  shop.change({
    'policies/deprecations/a.yaml':
      'schema: deprecation/v1\nplugin: a\nkind: quarantine\neffective: 2026-11-02\nadvisory: https://acme.example/1\n',
  });
  const told = await release('2026-11-02', 'four', ...after);
  expect(told, told.stdout + told.stderr).toMatchObject({ status: 0 });
}, 120_000);
