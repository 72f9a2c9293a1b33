import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { addDays, type State, states } from '../../src/model/deprecation.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { type Notice, stateOn, timelineOf } from '../../src/model/timeline.ts';
import { turnsIn } from '../../src/model/turns.ts';
import { today } from '../../src/ports/clock.ts';

const notice: Notice = { noticeDays: 90, graceDays: 90 };
const base = {
  plugin: 'crm-sync',
  announced: '2026-11-20',
  sunset: '2027-02-18',
  replacement: 'crm-sync-v2',
  migration: 'docs/m.md',
};

function recordOf(value: object) {
  const file = 'policies/deprecations/x.yaml';
  const [record] = load(
    snapshotOf({ [file]: JSON.stringify({ schema: 'deprecation/v1', ...value }) }),
    '2026-11-20',
  ).deprecations;
  if (record === undefined) throw new Error('no record');
  return record;
}

/** The days on which something turns for a plugin by one record. */
function turningDays(record: ReturnType<typeof recordOf>, told: Notice): readonly string[] {
  const { states: _, ...bare } = load(snapshotOf({}), '2026-11-20');
  const known = { ...bare, deprecations: [record], states: { notice: () => told } };
  return turnsIn(known).map(({ day }) => day);
}

/** A UTC day, or the day in which an instant lies. */
function dayIn(asOf: string): string {
  if (!asOf.includes('T')) return asOf;
  return today({ SOURCE_DATE_EPOCH: String(Date.parse(asOf) / 1000) });
}

const evil = { plugin: 'evil', kind: 'quarantine', effective: '2026-11-20', advisory: 'u' };

// A date is the first UTC day on which the new situation holds.
test.each<[string, string, object, string, State, string?]>([
  ['S01', 'the day before it is deprecated', { ...base, deprecated: '2026-12-01' }, '2026-11-30', 'announced'],
  ['S02', 'on the day it is deprecated', { ...base, deprecated: '2026-12-01' }, '2026-12-01', 'deprecated'],
  ['S03', 'deprecated when it is announced, unless told', base, '2026-11-20', 'deprecated'],
  ['S04', 'the last day before the sunset', base, '2027-02-17', 'deprecated'],
  ['S05', 'on the day of the sunset', base, '2027-02-18', 'sunset'],
  ['S06', 'the last day of grace', base, '2027-05-18', 'sunset'],
  ['S07', 'removed after grace, unless told', base, '2027-05-19', 'removed'],
  ['S08', 'no grace', { ...base, remove: '2027-02-18' }, '2027-02-18', 'removed'],
  ['S09', 'the last second of the day before', base, '2027-02-17T23:59:59Z', 'deprecated'],
  ['S10', 'the first second of the day', base, '2027-02-18T00:00:00Z', 'sunset'],
  ['S12', 'morning in Tokyo, the day before in UTC', base, '2027-02-18T08:00:00+09:00', 'deprecated'],
  [
    'S13',
    'a leap day, the day before',
    { ...base, announced: '2027-11-01', sunset: '2028-02-29' },
    '2028-02-28',
    'deprecated',
  ],
  ['S15', 'published ten days late: the sunset moves', base, '2027-02-18', 'deprecated', '2026-11-30'],
  ['S17', 'published on the day it was announced', base, '2027-02-18', 'sunset', '2026-11-20'],
  ['S18', 'withdrawn, on the day', { ...base, withdrawn: '2027-01-10', withdrawnReason: 'x' }, '2027-01-10', 'active'],
  [
    'S19',
    'withdrawn, the day before',
    { ...base, withdrawn: '2027-01-10', withdrawnReason: 'x' },
    '2027-01-09',
    'deprecated',
  ],
  ['S20', 'a quarantine, on its day', evil, '2026-11-20', 'quarantined'],
  ['S21', 'a quarantine, the day before', evil, '2026-11-19', 'active'],
])('%s: %s', (_, __, record, asOf, state, firstPublished) => {
  const said = { ...notice, ...(firstPublished !== undefined && { firstPublished }) };
  expect(stateOn(recordOf(record), dayIn(asOf), said)).toBe(state);
});

test('a late publication moves the sunset, and the removal by what is left of the grace', () => {
  const record = recordOf(base);
  expect(timelineOf(record, { ...notice, firstPublished: '2026-11-30' })).toMatchObject({
    sunset: '2027-02-28',
    remove: '2027-05-29',
    moved: 10,
  });
  // An early removal keeps its distance: three days after the sunset.
  const soon = recordOf({ ...base, remove: '2027-02-21' });
  expect(timelineOf(soon, { ...notice, firstPublished: '2026-11-30' })).toMatchObject({ remove: '2027-03-03' });
});

test('a part that is announced says nothing of the plugin, a rename of its effective day all', () => {
  expect(stateOn(recordOf({ ...base, component: 'skill:greet' }), '2028-01-01', notice)).toBe('active');
  const rename = recordOf({ plugin: 'old', kind: 'rename', to: 'new', effective: '2027-01-01' });
  expect(['2026-12-31', '2027-01-01'].map(day => stateOn(rename, day, notice))).toEqual(['announced', 'removed']);
});

describe('properties', () => {
  const start = '2026-01-01';
  const day = fc.nat(900).map(days => addDays(start, days));
  const record = fc.record(
    { announced: day, deprecated: day, sunset: day, remove: day },
    { requiredKeys: ['announced', 'sunset'] },
  );
  const said = fc.record(
    { noticeDays: fc.nat(200), graceDays: fc.nat(200), firstPublished: day },
    { requiredKeys: ['noticeDays', 'graceDays'] },
  );
  const order = ['active', 'announced', 'deprecated', 'sunset', 'removed'];

  test('as the day advances a state never goes back', () => {
    fc.assert(
      fc.property(record, said, day, fc.nat(400), (dates, told, from, more) => {
        const one = recordOf({ plugin: 'x', ...dates });
        const [before, after] = [from, addDays(from, more)].map(on => order.indexOf(stateOn(one, on, told)));
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  test('nobody gets less notice than the policy wants, counted from the publication', () => {
    fc.assert(
      fc.property(record, said, (dates, told) => {
        const { sunset = '', moved } = timelineOf(recordOf({ plugin: 'x', ...dates }), told);
        const since = [dates.announced, told.firstPublished ?? ''].sort().at(-1) ?? '';
        expect(sunset >= addDays(since, told.noticeDays)).toBe(true);
        expect(sunset).toBe(addDays(dates.sunset, moved));
      }),
    );
  });

  test('a state changes on turning days only', () => {
    fc.assert(
      fc.property(record, said, day, (dates, told, on) => {
        const one = recordOf({ plugin: 'x', ...dates });
        const changed = stateOn(one, on, told) !== stateOn(one, addDays(on, -1), told);
        if (changed) expect(turningDays(one, told)).toContain(on);
        expect(states).toContain(stateOn(one, on, told));
      }),
    );
  });
});
