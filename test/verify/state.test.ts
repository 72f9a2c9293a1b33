import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateStateFile } from '../../src/ports/state-file.ts';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { type Making, makeRelease } from './make-release.ts';
import { codesOf, trusting, verifying } from './verifying.ts';

async function releases(all: Readonly<Record<string, Making['release']>>) {
  const dir = scratch();
  const signer = keySigner();
  for (const [name, release] of Object.entries(all)) {
    const named = release?.name === undefined ? {} : { catalog: release.name };
    await makeRelease(join(dir, name), { signer, ...(release && { release }), lock: lock => ({ ...lock, ...named }) });
  }
  const given = { trust: trusting(dir, { key: signer.pem }), state: join(dir, 'kept', 'state.json') };
  return { dir, given, codes: async (name: string) => codesOf(await verifying(join(dir, name), given)) };
}

test('once a release was seen, no older one is taken', async () => {
  const { codes, given } = await releases({ six: { serial: 6 }, seven: {} });
  expect(await codes('six')).toEqual([]);
  expect(await codes('seven')).toEqual([]);
  expect(await codes('seven')).toEqual([]);
  expect(await codes('six')).toEqual(['verify/old-serial']);
  expect(JSON.parse(readFileSync(given.state, 'utf8'))).toMatchObject({
    schema: 'verify-state/v1',
    catalogs: { 'github.com/acme/agent-plugins#acme': { stable: { serial: 7, issuedAt: '2026-11-20T08:00:00Z' } } },
  });
});

test('two releases of one serial are one too many', async () => {
  const { codes } = await releases({ seven: {}, also: { targets: ['codex'] } });
  expect(await codes('seven')).toEqual([]);
  expect(await codes('also')).toEqual(['verify/equivocation']);
});

test('two catalogs of one repository are remembered apart', async () => {
  const { codes } = await releases({ seven: {}, beta: { name: 'beta', serial: 3 }, old: { name: 'beta', serial: 2 } });
  expect(await codes('seven')).toEqual([]);
  expect(await codes('beta')).toEqual([]);
  expect(await codes('old')).toEqual(['verify/old-serial']);
  expect(await codes('seven')).toEqual([]);
});

test('what was remembered without a name still keeps older ones out', async () => {
  const { codes, given } = await releases({ six: { serial: 6 }, seven: {} });
  await codes('seven');
  writeFileSync(given.state, readFileSync(given.state, 'utf8').replace('#acme', ''));
  expect(await codes('six')).toEqual(['verify/old-serial']);
});

test('a refused release is not remembered, and leaves nothing behind', async () => {
  const { codes, dir } = await releases({ expired: { serial: 9, expiresAt: '2026-11-20T08:30:00Z' }, seven: {} });
  expect(await codes('expired')).toEqual(['verify/expired']);
  expect(await codes('seven')).toEqual([]);
  expect(readdirSync(join(dir, 'kept'))).toEqual(['state.json']);
});

test('an expired release can be looked at, and that is said', async () => {
  const { dir, given } = await releases({ expired: { expiresAt: '2026-11-20T08:30:00Z' } });
  const verification = await verifying(join(dir, 'expired'), { ...given, 'allow-expired': true });
  expect(verification).toMatchObject({ refusals: [], skipped: [{ because: '--allow-expired was given' }] });
});

test('a state that is no longer whole is trouble, not a clean start', async () => {
  const { codes, given } = await releases({ seven: {} });
  await codes('seven');
  writeFileSync(given.state, readFileSync(given.state, 'utf8').slice(0, 40));
  await expect(codes('seven')).rejects.toThrow(/is not what verify wrote/);
});

test('one run after the other holds the state', async () => {
  const file = join(scratch(), 'state.json');
  const count = () =>
    updateStateFile(file, async text => {
      await new Promise(resolve => setTimeout(resolve, 5));
      return { text: String(Number(text ?? '0') + 1), result: undefined };
    });
  await Promise.all(Array.from({ length: 8 }, count));
  expect(readFileSync(file, 'utf8')).toBe('8');
  writeFileSync(`${file}.lock`, '');
  await expect(updateStateFile(file, async text => ({ text, result: 0 }), 60)).rejects.toThrow(/Another run holds/);
});

test('what a run that was killed left behind holds nobody up', async () => {
  const file = join(scratch(), 'state.json');
  writeFileSync(`${file}.lock`, `4194304 ${hostname()} x\n`);
  expect(await updateStateFile(file, async text => ({ text: 'seen', result: text }), 60)).toBeUndefined();
  expect(readFileSync(file, 'utf8')).toBe('seen');
});
