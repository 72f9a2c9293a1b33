import { describe, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { yearTree } from '../deprecation/year.ts';
import { heldTo } from '../held-to.ts';
import { fakePorts } from './fakes.ts';

const ledger = JSON.stringify({
  schema: 'ledger/v1',
  plugins: {},
  records: { late: { firstPublished: '2026-11-30', kind: 'deprecate' } },
});

async function calendar(given: Given = {}): Promise<string> {
  const ports = fakePorts(yearTree, {}, [], { 'ledger.json': ledger });
  const outcome = await run('calendar', settle(given), ports);
  if (outcome.kind !== 'text') throw new Error('calendar gives text');
  expect(outcome.exitCode).toBe(0);
  return outcome.text(plain);
}

test('says what turns, when, where and for whom', async () => {
  expect(await calendar({ days: '100', ledger: 'ledger.json' })).toMatchInlineSnapshot(`
    "On 2026-11-20 and the 100 days after it:

    2026-11-20  crm-sync is announced to go                                         sales, stable  @acme/tools
    2026-11-20  kept is announced to go                                             stable         @acme/tools
    2026-11-20  kept is deprecated                                                  stable         @acme/tools
    2026-11-20  late is announced to go                                             stable         @acme/tools
    2026-11-20  late is deprecated                                                  stable         @acme/tools
    2026-12-01  crm-sync is deprecated                                              sales, stable  @acme/tools
    2026-12-10  legacy-lint is announced to go                                      stable         @acme/tools
    2026-12-10  legacy-lint is deprecated                                           stable         @acme/tools
    2026-12-31  W-1 of structure/size for hello ends: what it let pass fails again  -              @acme/tools
    2027-01-15  greet has a new name                                                stable         @acme/tools
    2027-02-01  kept stays: its deprecation is withdrawn                            stable         @acme/tools
    2027-02-10  shady is quarantined                                                stable         @acme/tools
    2027-02-20  shady is no longer quarantined                                      stable         @acme/tools
    2027-02-28  late can no longer be installed                                     stable         @acme/tools
    "
  `);
});

test('one catalog, fewer days, and a day on which nothing turns', async () => {
  expect(await calendar({ catalog: ['sales'], days: '20' })).toMatchInlineSnapshot(`
    "On 2026-11-20 and the 20 days after it:

    2026-11-20  crm-sync is announced to go  sales, stable  @acme/tools
    2026-12-01  crm-sync is deprecated       sales, stable  @acme/tools
    "
  `);
  expect(await calendar({ 'as-of': '2028-01-01' })).toBe('Nothing turns on 2028-01-01 and the 180 days after it.\n');
});

test('a ledger moves what was published late', async () => {
  const sunset = async (given: Given) => /(\S+) {2}late can no longer be installed/.exec(await calendar(given))?.[1];
  expect(await sunset({})).toBe('2027-02-18');
  expect(await sunset({ ledger: 'ledger.json' })).toBe('2027-02-28');
});

test('as JSON', async () => {
  const told: unknown = JSON.parse(await calendar({ format: 'json', days: '45' }));
  const said = heldTo('calendar/v1', told) as { turns: object[] };
  expect(said).toMatchObject({ schema: 'calendar/v1', asOf: '2026-11-20', until: '2027-01-04' });
  expect(said.turns).toContainEqual({
    day: '2026-12-01',
    kind: 'deprecated',
    subject: 'crm-sync',
    catalogs: ['sales', 'stable'],
    owner: '@acme/tools',
    replacement: 'crm-sync-v2',
    message: 'Rebuilt on the v2 API.',
    migration: 'docs/crm.md',
  });
  expect(said.turns).toContainEqual({
    day: '2026-12-31',
    kind: 'waiver-ends',
    subject: 'W-1',
    catalogs: [],
    owner: '@acme/tools',
    waives: { plugin: 'hello', rule: 'structure/size' },
  });
});

test('as a calendar, whose events stay the same when a day moves', async () => {
  const moved = (text: string) => {
    const events = text.split('BEGIN:VEVENT').slice(1);
    const late = events.find(event => event.includes('SUMMARY:late can no longer be installed'));
    return { uid: /UID:(.*)/.exec(late ?? '')?.[1], start: /DTSTART;VALUE=DATE:(.*)/.exec(late ?? '')?.[1]?.trim() };
  };
  const [before, after] = [
    moved(await calendar({ format: 'ics' })),
    moved(await calendar({ format: 'ics', ledger: 'ledger.json' })),
  ];
  expect([before.start, after.start]).toEqual(['20270218', '20270228']);
  expect(after.uid).toBe(before.uid);
});

describe('what makes no sense is told', () => {
  test.each([
    [{ days: 'soon' }, 'option/value'],
    [{ days: '-1' }, 'option/value'],
    [{ catalog: ['sale'] }, 'catalog-unknown'],
    [{ format: 'sarif' }, 'format-elsewhere'],
  ])('%j', async (given, code) => {
    await expect(calendar(given)).rejects.toMatchObject({ code });
  });

  test('a report as a calendar', async () => {
    await expect(run('check', settle({ format: 'ics' }), fakePorts({}))).rejects.toMatchObject({
      code: 'format-elsewhere',
    });
  });
});
