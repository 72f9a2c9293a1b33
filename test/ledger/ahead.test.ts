import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalog, crm, openShop } from './shop.ts';

const policy = (mode: string) => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nversioning: { mode: ${mode} }\n`,
});
const fax = (version: string, text: string) => ({
  'plugins/fax/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'fax', version, description: 'Sends a fax.' })}\n`,
  'plugins/fax/skills/send/SKILL.md': `---\nname: send\ndescription: Sends a fax.\n---\n\n${text}\n`,
});
const skillIn = (top: string, out: string) =>
  readFileSync(join(top, out, 'acme/plugins/crm/skills/find/SKILL.md'), 'utf8');

const inScope = {
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nscopes: [{ name: one, match: { plugins: [crm] }, versioning: { mode: release-train } }]\n',
};

describe.each([
  ['release-train', policy('release-train')],
  ['change-files', policy('change-files')],
  ['release-train, in a scope', inScope],
])('where versions move by themselves: %s', (_, said) => {
  test.each(['preview', 'stable'])(
    'a plugin ahead of its number keeps no other from a release: %s',
    async channel => {
      const before = { ...crm('1.4.2', 'Find contacts.'), ...fax('1.0.0', 'Send it.') };
      const shop = await openShop({ ...before, ...said, ...catalog('acme', channel) });
      expect(await shop.release('2026-11-12', 'one')).toMatchObject({ status: 0 });
      const first = shop.json('one', 'acme.release/catalog.lock.json');
      const released = first.plugins.find(({ name }: { name: string }) => name === 'crm');

      const second = shop.change({ ...crm('1.4.2', 'Find everything.'), ...fax('1.0.1', 'Send it at once.') });
      const held = await shop.release('2026-11-20', 'two', '--previous', join(shop.top, 'one'));
      expect([held.status, held.stderr]).toEqual([0, '']);
      expect(held.stdout).toContain('"crm" stays as it was released as "1.4.2": what came after it has no number yet');
      expect(skillIn(shop.top, 'two')).toContain('Find contacts.');
      const lock = shop.json('two', 'acme.release/catalog.lock.json');
      expect(lock.commit).toBe(second);
      expect(lock.plugins).toMatchObject([
        { ...released, commit: first.commit },
        { name: 'fax', version: '1.0.1' },
      ]);
      const { crm: ofCrm, fax: ofFax } = shop.json('two', 'acme.release/ledger.json').plugins;
      expect(ofCrm).toEqual(shop.json('one', 'acme.release/ledger.json').plugins.crm);
      expect(Object.keys(ofFax.versions)).toEqual(['1.0.0', '1.0.1']);
      const trust = join(shop.top, `acme.${channel}.trust.yaml`);
      const words = ['--trust', trust, '--as-of', '2026-11-21', '--rebuild'];
      expect(await shop.run('verify', join(shop.top, 'two/acme.release'), ...words)).toMatchObject({ status: 0 });

      shop.change(crm('1.4.3', 'Find everything.'));
      const third = await shop.release('2026-11-21', 'three', '--previous', join(shop.top, 'two'));
      expect([third.status, third.stderr]).toEqual([0, '']);
      expect(skillIn(shop.top, 'three')).toContain('Find everything.');
    },
    120_000,
  );
});

test('where each change raises the version, such a plugin is refused', async () => {
  const shop = await openShop({ ...crm('1.4.2', 'Find contacts.'), ...catalog('acme', 'preview') });
  expect(await shop.release('2026-11-12', 'one')).toMatchObject({ status: 0 });
  shop.change(crm('1.4.2', 'Find everything.'));
  const second = await shop.release('2026-11-20', 'two', '--previous', join(shop.top, 'one'));
  expect(second.status).not.toBe(0);
  expect(`${second.stdout}${second.stderr}`).toMatch(
    /1\.4\.2" was released.* with other content|version\/content-changed/,
  );
}, 120_000);

test('where nobody can put back what was released, the next step is said', async () => {
  const files = { ...policy('release-train'), ...catalog('acme', 'preview') };
  const root = (text: string) => ({
    '.claude-plugin/plugin.json': `${JSON.stringify({ name: 'crm', version: '1.0.0', description: 'Finds.' })}\n`,
    'skills/find/SKILL.md': `---\nname: find\ndescription: Finds.\n---\n\n${text}\n`,
  });
  const own = { 'policies/policy.yaml': `${files['policies/policy.yaml']}plugins: { roots: ["."] }\n` };
  const shop = await openShop({ ...files, ...own, ...root('Find contacts.') });
  expect(await shop.release('2026-11-12', 'one')).toMatchObject({ status: 0 });
  shop.change(root('Find everything.'));
  const second = await shop.release('2026-11-20', 'two', '--previous', join(shop.top, 'one'));
  expect(second.status).toBe(2);
  expect(second.stderr).toContain('"crm" "1.0.0" was released since 2026-11-12 with other content');
  expect(second.stderr).toContain('catalogc bump --release --write');
}, 120_000);
