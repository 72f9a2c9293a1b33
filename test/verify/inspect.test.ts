import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInspect } from '../../src/commands/inspect.ts';
import { verifyPorts } from '../../src/commands/open-verify-ports.ts';
import { runVerify } from '../../src/commands/verify.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { fetching, shop } from '../fetch/shop.ts';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { type Entry, type Making, makeRelease } from './make-release.ts';
import { schemaFaults } from './schema.ts';
import { now, trusting } from './verifying.ts';

const ports = { ...verifyPorts, now: () => now };
const signer = keySigner();

async function made(making: Partial<Making> = {}) {
  const dir = scratch();
  await makeRelease(join(dir, 'acme.release'), { signer, ...making });
  return { dir, folder: join(dir, 'acme.release'), trust: trusting(dir, { key: signer.pem }) };
}

async function inspected(folder: string, given: Given): Promise<{ text: string; exitCode: number }> {
  const { kind, exitCode, ...outcome } = await runInspect(settle(given, [folder]), ports);
  return { exitCode, text: 'text' in outcome ? outcome.text(plain).replaceAll(folder, 'acme.release') : kind };
}

test('what is in a release is told, and that it was verified', async () => {
  const { folder, trust } = await made();
  const { exitCode, text } = await inspected(folder, { trust });
  expect(exitCode).toBe(0);
  expect(text.replace(signer.hint, 'HINT').replace(/tree [0-9a-f]{12}/, 'tree TREE')).toBe(`acme.release is verified

Release
  catalog  github.com/acme/agent-plugins, acme
  channel  stable, serial 7
  issued   2026-11-20T08:00:00Z
  expires  2027-02-18T08:00:00Z (in 89 days)
  commit   8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920 at refs/heads/main
  made by  catalogc 0.1.0, for claude and codex
  holds    2 plugins, 3 signed files
  signer   key HINT

2 plugins
  crm-sync  1.4.2  tree TREE
  far       2.0.0  is elsewhere
`);
});

test('without a trust policy it says that nothing is verified', async () => {
  const { dir, folder } = await made();
  const { exitCode, text } = await inspected(folder, { trust: join(dir, 'none.yaml') });
  expect(exitCode).toBe(0);
  expect(text).toMatch(/^acme\.release is not verified: there is no trust policy .*\. What it says of itself:\n/);
  expect(text).toContain('signer   unknown');
});

test('a refused one says why first', async () => {
  const { folder, trust } = await made({ release: { channel: 'preview' } });
  const { exitCode, text } = await inspected(folder, { trust });
  expect(exitCode).toBe(1);
  expect(text).toMatch(/^refused verify\/other-channel\n/);
  expect(text).toContain('acme.release is not verified: it was refused, for the reasons above');
});

test('what changed since an earlier release is told plugin by plugin', async () => {
  const plugin = (name: string, version: string, tree = '1', state = 'active') => {
    return { name, version, path: `plugins/${name}`, root: name, gitTree: tree.repeat(64), state };
  };
  const was = [plugin('gone', '1.0.0'), plugin('kept', '1.0.0'), plugin('raised', '1.0.0'), plugin('same', '1.0.0')];
  const is = [
    plugin('kept', '1.0.0', '2'),
    plugin('new', '0.1.0'),
    plugin('raised', '1.1.0', '2', 'deprecated'),
    plugin('same', '1.0.0'),
  ];
  const before = await made({ lock: lock => ({ ...lock, plugins: was }), release: { serial: 6 } });
  const { dir, folder } = await made({ lock: lock => ({ ...lock, plugins: is }) });
  const { text } = await inspected(folder, { trust: join(dir, 'none.yaml'), previous: before.folder });
  expect(
    text.slice(text.indexOf('4 plugins changed')).replace(before.folder, 'old'),
  ).toBe(`4 plugins changed since old (serial 6)
  gone    removed 1.0.0
  kept    updated new content under the same version
  new     added 0.1.0
  raised  updated 1.0.0 to 1.1.0, active to deprecated
`);
});

test('what is no release is Trouble where nobody is there to refuse it', async () => {
  const dir = scratch();
  for (const more of [{}, { audit: true }, { format: 'json' }])
    await expect(inspected(dir, { trust: join(dir, 'none.yaml'), ...more })).rejects.toMatchObject({
      message: expect.stringMatching(/^There is no release in /),
    });
});

test('a folder that was fetched into stands for the release in it', async () => {
  const it = await shop(scratch());
  await fetching({ into: it.into, trust: it.trust }, [it.source]);
  const { exitCode, text } = await inspected(it.into, { trust: it.trust });
  expect(text).toMatch(/\.catalogc\/releases\/7 is verified\n/);
  expect(exitCode).toBe(0);
});

test('in a folder of releases the one right before is compared', async () => {
  const shelf = scratch();
  for (const serial of [5, 6, 7, 8]) await makeRelease(join(shelf, `acme-${serial}`), { signer, release: { serial } });
  const { dir, folder } = await made();
  const { text } = await inspected(folder, { trust: join(dir, 'none.yaml'), previous: shelf });
  expect(text).toContain(`since ${join(shelf, 'acme-6')} (serial 6)`);
});

const hostile = 'crm\u001b[2J\u202e\n::error::x';

test('nothing in a release steers the terminal or gives a runner orders', async () => {
  const entry: Entry = { name: `plugins/${hostile}/x`, text: '' };
  const { folder, trust, dir } = await made({
    entries: [entry],
    release: { name: hostile, catalog: hostile, targets: [hostile], compiler: { name: hostile, version: hostile } },
    lock: lock => ({ ...lock, plugins: [{ name: hostile, version: hostile, state: hostile }] }),
  });
  const texts = [
    (await inspected(folder, { trust: join(dir, 'none.yaml') })).text,
    (await inspected(folder, { trust })).text,
    (await inspected(folder, { trust, format: 'json' })).text,
  ];
  for (const text of texts) expect(text.split('\n').filter(line => /\p{C}|^\s*::|##\[/u.test(line))).toEqual([]);
});

test('both commands print JSON that fits its schema', async () => {
  const before = await made({ release: { serial: 6 } });
  for (const making of [{}, { release: { channel: 'preview' } }, { bundle: () => 'nothing' }]) {
    const { folder, trust } = await made(making);
    const options = settle({ trust, format: 'json', previous: before.folder }, [folder]);
    for (const [kind, outcome] of [
      ['verification', await runVerify(options, ports)],
      ['inspection', await runInspect(options, ports)],
    ] as const) {
      const value: unknown = JSON.parse(outcome.kind === 'text' ? outcome.text(plain) : '');
      expect(schemaFaults(kind, value)).toEqual([]);
    }
  }
});
