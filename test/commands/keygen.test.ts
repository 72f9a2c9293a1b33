import { createPrivateKey, createPublicKey } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogc } from '../sign/acme.ts';
import { newFolder } from '../work-folder.ts';

let dir = '';
beforeEach(() => {
  dir = newFolder('catalogc-keygen-');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test.each([
  ['p256', 'ec'],
  ['ed25519', 'ed25519'],
])('%s: a private key for its owner alone, and the public one beside it', async (type, kind) => {
  const { status, stdout, stderr } = await catalogc(dir, ['keygen', '--out', 'my.key', '--type', type]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [secret, open] = [join(dir, 'my.key'), join(dir, 'my.key.pub')];
  expect(statSync(secret).mode & 0o777).toBe(0o600);
  expect(readFileSync(secret, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  expect(createPrivateKey(readFileSync(secret)).asymmetricKeyType).toBe(kind);
  const half = createPublicKey(readFileSync(secret)).export({ format: 'pem', type: 'spki' });
  expect(readFileSync(open, 'utf8')).toBe(half);
  const line = stdout.split('\n').find(one => one.startsWith('  - key: ')) ?? '';
  expect(parse(`signers:\n${line}\n`)).toEqual({ signers: [{ key: half }] });
  expect(stdout).not.toContain('PRIVATE');
});

test('two keys are never the same', async () => {
  for (const out of ['a', 'b']) await catalogc(dir, ['keygen', '--out', out]);
  expect(readFileSync(join(dir, 'a'), 'utf8')).not.toBe(readFileSync(join(dir, 'b'), 'utf8'));
});

test.each(['my.key', 'my.key.pub'])('nothing is replaced: %s is there', async there => {
  writeFileSync(join(dir, there), 'mine\n');
  const { status, stdout, stderr } = await catalogc(dir, ['keygen', '--out', 'my.key']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/is there already, and a key is never replaced/);
  expect(readdirSync(dir)).toEqual([there]);
  expect(readFileSync(join(dir, there), 'utf8')).toBe('mine\n');
});

test('a key needs a file, and a folder for it', async () => {
  const [nameless, homeless] = await Promise.all([
    catalogc(dir, ['keygen']),
    catalogc(dir, ['keygen', '--out', 'no/such/my.key']),
  ]);
  expect(nameless).toMatchObject({ status: 2, stderr: expect.stringMatching(/A new key needs a file/) });
  expect(homeless).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/cannot be written \(ENOENT\)[\s\S]* mkdir -p no\/such/),
  });
  expect(existsSync(join(dir, 'dist'))).toBe(false);
});
