import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runOutdated } from '../../src/commands/fetch/outdated.ts';
import type { Outdated } from '../../src/model/fetched.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from '../verify/key-signer.ts';
import { filesBelow } from '../work-folder.ts';
import { fetching, portsAt, seven, shelfRelease, shop, six } from './shop.ts';

async function outdated(into: string, given: Given, at?: number) {
  const run = async (format: string) => {
    const outcome = await runOutdated(settle({ format, ...given }, [into]), portsAt({}, at));
    if (outcome.kind !== 'text') throw new Error('it tells a text');
    return { exitCode: outcome.exitCode, text: outcome.text(plain) };
  };
  const { exitCode, text } = await run('json');
  return { exitCode, ...heldTo('outdated/v1', JSON.parse(text) as Outdated), text: (await run('human')).text };
}

const status = (days: object) => ({
  schema: 'catalog-status/v1',
  plugins: [
    { name: 'crm', state: 'deprecated', deprecation: { kind: 'deprecate', ...days } },
    { name: 'notes', state: 'active' },
  ],
});

test('says what an update would change, and changes nothing', async () => {
  const it = await shop(scratch());
  const days = { sunset: '2027-02-01', remove: '2027-05-01', replacement: 'new' };
  await shelfRelease(it.source, it.signer, 8, seven, { status: status(days) });
  await fetching({ into: it.into, trust: it.trust, serial: '6' }, [it.source]);
  const before = filesBelow(it.into);
  const told = await outdated(it.into, { trust: it.trust });
  expect(told).toMatchObject({
    exitCode: 0,
    installed: { serial: 6, expiresAt: '2027-02-18T08:00:00Z' },
    newest: { serial: 8 },
    retiring: [{ name: 'crm', state: 'deprecated', ...days }],
  });
  expect(told.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['updated crm', 'added new']);
  expect(told.text).toMatch(
    /crm {2}updated 1\.4\.2 to 1\.5\.0[\s\S]*no new installs from 2027-02-01, gone on 2027-05-01, use new/,
  );
  expect(filesBelow(it.into)).toEqual(before);
  expect(await outdated(it.into, { trust: it.trust, 'exit-code': true })).toMatchObject({ exitCode: 1 });
});

test('a pinned one is updated by taking the pin away', async () => {
  const it = await shop(scratch());
  await fetching({ into: it.into, trust: it.trust, pin: '6' }, [it.source]);
  expect((await outdated(it.into, { trust: it.trust })).text).toContain(
    `Update: catalogc fetch --into ${it.into} --unpin\n`,
  );
});

test('without a trust policy it is the folder that was fetched into that is trusted', async () => {
  const it = await shop(scratch());
  await fetching({ into: it.into, trust: it.trust, serial: '6' }, [it.source]);
  await expect(outdated(it.into, {})).rejects.toMatchObject({
    hint: expect.stringMatching(/trust what is there now: catalogc fetch --into \S+ --tofu$/),
  });
});

test('what was told to go before is not told again, unless the days move', async () => {
  const it = await shop(scratch());
  const [first, later] = [{ sunset: '2027-02-01' }, { sunset: '2027-03-01' }];
  await shelfRelease(it.source, it.signer, 8, six, { status: status(first) });
  await fetching({ into: it.into, trust: it.trust }, [it.source]);
  await shelfRelease(it.source, it.signer, 9, seven, { status: status(first) });
  expect(await outdated(it.into, { trust: it.trust })).toMatchObject({ newest: { serial: 9 }, retiring: [] });
  await shelfRelease(it.source, it.signer, 10, seven, { status: status(later) });
  expect(await outdated(it.into, { trust: it.trust })).toMatchObject({ retiring: [{ name: 'crm', ...later }] });
});

test('the newest is up to date, until its signature ends', async () => {
  const it = await shop(scratch());
  await fetching({ into: it.into, trust: it.trust }, [it.source]);
  const told = await outdated(it.into, { trust: it.trust, 'exit-code': true });
  expect([told.exitCode, told.newest]).toEqual([0, undefined]);
  expect(told.text).toContain('is up to date');
  const late = await outdated(it.into, { trust: it.trust }, Date.parse('2027-03-01T00:00:00Z'));
  expect(late.text).toContain('its signature has expired');
});

test('a newest release that is not believed says nothing', async () => {
  const it = await shop(scratch());
  await fetching({ into: it.into, trust: it.trust }, [it.source]);
  await shelfRelease(it.source, keySigner(), 8, six);
  const told = await outdated(it.into, { trust: it.trust });
  expect(told).toMatchObject({ exitCode: 1, refusals: [{ code: 'verify/foreign-key' }], changes: [], retiring: [] });
  expect(told.newest).toBeUndefined();
  expect(readdirSync(join(it.into, '.catalogc')).sort()).toEqual(['releases', 'state.json']);
});

test('where nothing was fetched there is nothing to compare', async () => {
  const it = await shop(scratch());
  await expect(outdated(scratch(), { trust: it.trust })).rejects.toThrow(/Nothing was fetched into/);
});
