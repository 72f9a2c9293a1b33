import { afterEach, expect, test } from 'vitest';
import { changes, type Day, dayOf } from './year.ts';

const start = '2026-11-01';
const year = [...changes(start, 430)];

/** What a day changes for users, as a reader of a diff wants it. */
function told(now: Day, before: Day | undefined): string {
  const [was, is] = [new Set(before?.lines), new Set(now.lines)];
  const lines = [
    ...[...was].filter(each => !is.has(each)).map(each => [each, '-']),
    ...[...is].filter(each => !was.has(each)).map(each => [each, '+']),
  ];
  const keyOf = ([line = '']: readonly string[]) => line.replace(/:.*/, '');
  lines.sort((a, b) => (keyOf(a) === keyOf(b) ? ((a[1] ?? '') > (b[1] ?? '') ? -1 : 1) : keyOf(a) < keyOf(b) ? -1 : 1));
  return [
    now.day,
    ...lines.map(([line, sign]) => `  ${sign} ${line}`),
    `  good until ${now.validUntil ?? 'something is written'}`,
    '',
  ].join('\n');
}

test('a year, day by day: only the days on which something changes', async () => {
  const text = year.map(({ now, before }) => told(now, before)).join('\n');
  await expect(text).toMatchFileSnapshot('../golden/deprecation-year.txt');
});

test('nothing changes but on the day that the index foretold', () => {
  const days = year.slice(1).map(({ now, before }) => [now.day, before?.validUntil]);
  expect(days.length).toBeGreaterThan(10);
  expect(days.filter(([day, foretold]) => day !== foretold)).toEqual([]);
  expect(year.at(-1)?.now.validUntil).toBeUndefined();
});

test('what claude was told is never taken back', () => {
  let before: Day['renames'] = new Map();
  for (const { now } of year) {
    for (const [catalog, lines] of before)
      for (const [from, to] of lines) expect(now.renames.get(catalog)?.get(from)).toBe(to);
    before = now.renames;
  }
  expect(Object.fromEntries(before.get('stable') ?? [])).toEqual({
    'crm-sync': 'crm-sync-v2',
    greet: 'hello',
    late: null,
    'legacy-lint': null,
    shady: null,
  });
});

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('the same bytes in %s', where => {
  const [before, here] = [year.at(-1)?.before?.renames ?? new Map(), year.at(-1)?.now.day ?? start];
  const files = dayOf(here, before).files;
  process.env.TZ = where;
  expect(dayOf(here, before).files).toEqual(files);
});
