import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { relocated } from '../../src/fetch/relocate.ts';
import { isRefusal } from '../../src/model/refusals.ts';
import { openShop } from '../ledger/shop.ts';
import { fetching, portsAt } from './shop.ts';

const plugin = (name: string) => {
  const manifest = { name, version: '1.0.0', description: 'Looks after contacts.', author: { name: 'Acme' } };
  return {
    [`plugins/${name}/.codex-plugin/plugin.json`]: JSON.stringify(manifest),
    [`plugins/${name}/.claude-plugin/plugin.json`]: JSON.stringify(manifest),
    [`plugins/${name}/skills/find/SKILL.md`]: '---\nname: find\ndescription: Finds contacts.\n---\nAsk.\n',
  };
};
const record = (value: object) => ({
  'policies/deprecations/old.yaml': JSON.stringify({ schema: 'deprecation/v1', plugin: 'old', ...value }),
});
const shelf = {
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex, claude]\nsource: { kind: bundle }\nchannel: stable\n',
  ...plugin('new'),
  ...plugin('old'),
};
const dates = { announced: '2026-01-01', sunset: '2026-06-01', remove: '2026-09-01' };

test.each([
  [
    'removed',
    {
      kind: 'deprecate',
      ...dates,
      because: 'superseded',
      replacement: 'new',
      owner: '@acme/x',
      migration: 'docs/old.md',
    },
  ],
  ['quarantined', { kind: 'quarantine', effective: '2026-09-01', advisory: 'https://acme.example/1' }],
])(
  'a plugin that is %s leaves an entry that leads nowhere, beside the folder it had',
  async (_, value) => {
    const shop = await openShop({ ...shelf, 'docs/old.md': 'Take the new one.\n' });
    const trust = join(shop.top, 'acme.stable.trust.yaml');
    const into = join(shop.top, 'into');
    const take = (out: string, asOf: string) => {
      const release = join(shop.top, out, 'acme.release');
      return fetching({ into, trust, 'as-of': asOf }, [release], portsAt({}, Date.parse(`${asOf}T09:00:00Z`)));
    };
    expect(await shop.release('2026-08-31', 'one', '--serial', '1', '--release')).toMatchObject({ status: 0 });
    expect(await take('one', '2026-08-31')).toMatchObject({ exitCode: 0 });
    shop.change(record(value));
    const second = await shop.release('2026-09-01', 'two', '--serial', '2', '--release');
    expect(second, second.stdout + second.stderr).toMatchObject({ status: 0 });
    expect(await take('two', '2026-09-01')).toMatchObject({ exitCode: 0, outcome: 'updated' });
    const { plugins } = JSON.parse(readFileSync(join(into, '.agents/plugins/marketplace.json'), 'utf8'));
    expect(plugins).toMatchObject([
      { name: 'new', source: { path: expect.stringMatching(/^\.\/plugins\/new\/1\.0\.0-[0-9a-f]{12}$/) } },
      { name: 'old', source: { path: './plugins/old/gone' }, policy: { installation: 'NOT_AVAILABLE' } },
    ]);
  },
  120_000,
);

test.each([
  ['a plugin that is not gone', 'other', './plugins/other'],
  ['the folder of another plugin', 'old', './plugins/crm/skills'],
  ['what is above it', 'old', './plugins'],
  ['the place of fetch itself', 'old', './.catalogc/releases'],
  ['what is outside', 'old', './plugins/../../x'],
])('an entry may not lead to %s', (_, name, path) => {
  const catalog = { name: 'acme', plugins: [{ name, source: { source: 'local', path } }] };
  const bytes = new TextEncoder().encode(JSON.stringify(catalog));
  const to = { moves: new Map([['plugins/crm', 'plugins/crm/1.0.0-x']]), gone: new Set(['old']) };
  const got = relocated(bytes, 'marketplace.json', to);
  expect(typeof got !== 'string' && isRefusal(got)).toBe(true);
});
