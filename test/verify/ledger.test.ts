import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { makeRelease } from './make-release.ts';
import { codesOf, trusting, verifying } from './verifying.ts';

const digest = 'a'.repeat(64);
const ledger = (version: string, catalog: string, asOf = '2026-11-20') =>
  JSON.stringify({
    schema: 'ledger/v1',
    asOf,
    plugins: { 'crm-sync': { versions: { [version]: { versioned: digest, catalogs: { [catalog]: '2026-11-12' } } } } },
  });

test.each<[string, string | undefined, readonly string[]]>([
  ['none, as early releases have it', undefined, []],
  ['one that knows what is in the archive', ledger('1.4.2', 'acme'), []],
  ['one that does not', ledger('1.4.1', 'acme'), ['verify/other-ledger']],
  ['one that knows it of another catalog', ledger('1.4.2', 'other'), ['verify/other-ledger']],
  ['one of an earlier day', ledger('1.4.2', 'acme', '2026-11-19'), ['verify/other-ledger']],
  ['one of a later day, after which it was released again', ledger('1.4.2', 'acme', '2026-11-21'), []],
  ['half a ledger', '{ "schema": "ledger/v1" }', ['verify/other-ledger']],
  ['no JSON', '{', ['verify/other-ledger']],
  ['a key twice', ledger('1.4.2', 'acme').replace('{', '{"schema":"ledger/v1",'), ['verify/duplicate-keys']],
])('a release with %s', async (_, text, codes) => {
  const dir = scratch();
  const signer = keySigner();
  const files = text === undefined ? {} : { 'ledger.json': text };
  await makeRelease(join(dir, 'acme.release'), { signer, files });
  const trust = trusting(dir, { key: signer.pem });
  expect(codesOf(await verifying(join(dir, 'acme.release'), { trust }))).toEqual(codes);
});
