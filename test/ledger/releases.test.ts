import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { typedHere } from '../in-process.ts';
import { commit, put, repository, scratch } from '../ports/scratch.ts';
import { crm } from '../released/shop.ts';
import { bareEnvironment } from '../work-folder.ts';

const catalog = (name: string, channel: string) => ({
  [`catalogs/${name}.yaml`]: `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\nchannel: ${channel}\n`,
});
const root = join(import.meta.dirname, '../..');

function run(dir: string, ...words: string[]) {
  return typedHere(dir, [...words], bareEnvironment({ SOURCE_DATE_EPOCH: '' }));
}

test('releases in a row tell what was released, and no version gets other content', async () => {
  const top = scratch();
  await run(top, 'keygen', '--out', 'key');
  const first = repository({ ...crm('1.4.2', 'Find contacts.'), ...catalog('acme', 'stable') });
  const key = join(top, 'key');
  const sign = (day: string, out: string) => {
    return ['build', '--sign', 'key', '--key', key, '--issued-at', `${day}T08:00:00Z`, '--out', out];
  };
  const [one, two, three] = ['one', 'two', 'three'].map(name => join(top, name)) as [string, string, string];
  expect(await run(first, ...sign('2026-11-12', one))).toMatchObject({ status: 0, stderr: '' });
  const ledger = (out: string) => JSON.parse(readFileSync(join(out, 'acme.release/ledger.json'), 'utf8'));
  const schema = JSON.parse(readFileSync(join(root, 'schemas/ledger.v1.schema.json'), 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);
  expect([validate(ledger(one)), validate.errors]).toEqual([true, null]);
  expect(ledger(one).plugins.crm.versions['1.4.2']).toMatchObject({
    firstReleased: '2026-11-12',
    root: 'plugins/crm',
    catalogs: { acme: '2026-11-12' },
  });

  put(first, { ...crm('1.5.0', 'Find contacts, by name too.'), ...catalog('acme-next', 'preview') });
  commit(first);
  expect(await run(first, ...sign('2026-11-20', two), '--catalog', 'acme', '--previous', one)).toMatchObject({
    status: 0,
  });
  expect(Object.keys(ledger(two).plugins.crm.versions)).toEqual(['1.4.2', '1.5.0']);
  expect(ledger(two).plugins.crm.versions['1.4.2']).toEqual(ledger(one).plugins.crm.versions['1.4.2']);

  // Without a ledger nobody knows; with one the released version is safe.
  put(first, crm('1.5.0', 'Find nobody.'));
  commit(first);
  const again = await run(first, ...sign('2026-11-21', three), '--catalog', 'acme', '--previous', two);
  expect(again).toMatchObject({ status: 1 });
  expect(again.stdout).toContain('version/content-changed');
  const policy =
    'schema: policy/v1\nedition: 1\nname: acme\nextends: [builtin:recommended]\nversioning: { baseline: merge-base }\n';
  put(first, { 'policies/policy.yaml': policy });
  commit(first);
  const taken = await run(first, ...sign('2026-11-21', three), '--catalog', 'acme', '--previous', two);
  expect(taken.status).toBe(2);
  expect(taken.stderr).toContain('"crm" "1.5.0" was released since 2026-11-20 with other content');
  const back = await run(first, ...sign('2026-11-19', three), '--catalog', 'acme', '--previous', two);
  expect(back).toMatchObject({ status: 2, stderr: expect.stringContaining('would come before one as of 2026-11-20') });
  expect(back.stderr).toContain('a clock was wrong: date -u');

  const trust = join(top, 'catalogc.trust.yaml');
  const pem = readFileSync(`${key}.pub`, 'utf8');
  writeFileSync(
    trust,
    JSON.stringify({ schema: 'trust/v1', catalog: 'local/acme', channel: 'stable', signers: [{ key: pem }] }),
  );
  const verify = ['verify', join(two, 'acme.release'), '--trust', trust, '--as-of', '2026-11-21', '--rebuild'];
  expect(await run(first, ...verify)).toMatchObject({ status: 0 });
}, 120_000);
