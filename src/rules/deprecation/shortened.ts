import type { Deprecation } from '../../model/deprecation.ts';
import { continuedIn, type Earlier, isAnew, movesOf } from '../../model/earlier.ts';
import { inside } from '../../model/place.ts';
import { noticeFor } from '../../model/states.ts';
import { type Notice, timelineOf } from '../../model/timeline.ts';
import { shown } from '../../model/words.ts';
import { file, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const dates = { announced: '2026-11-20', sunset: '2027-06-30' };
const published = { 'crm-sync': { firstPublished: '2026-11-20', ...dates } };
const base = { ...plugins, ...record(dates) };
const later = [{ on: '2026-12-01', field: 'sunset', from: '2027-02-18', to: '2027-02-28', by: 'a', reason: 'b' }];

export default rule({
  id: 'deprecation/shortened',
  title: 'A published date moved to an earlier day',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `Somebody has planned a migration with the published day. Even a day that would still leave enough notice for a new record
breaks that plan. What takes effect counts as well: a record that was published late was late for its own date, and people
were told the later one. What cannot wait is a quarantine.`,

  examples: {
    'a day earlier, and still enough notice': {
      base,
      head: { ...plugins, ...record({ ...dates, sunset: '2027-06-29', remove: '2027-09-28' }) },
      published,
      today: '2026-12-01',
      finds: [`${file}#/sunset`],
    },
    'gone earlier than it follows from the sunset': {
      base,
      head: { ...plugins, ...record({ ...dates, remove: '2027-07-01' }) },
      published,
      finds: [`${file}#/remove`],
    },
    'in the base, where nobody knows what was released': {
      base,
      head: { ...plugins, ...record({ ...dates, sunset: '2027-06-29', remove: '2027-09-28' }) },
      finds: [`${file}#/sunset`],
    },
    'an announcement to come that moves up': {
      base: { ...plugins, ...record({ announced: '2026-12-20' }) },
      head: { ...plugins, ...record() },
      published: { 'crm-sync': { firstPublished: '2026-11-20', announced: '2026-12-20', sunset: '2027-02-18' } },
      finds: [`${file}#/sunset`],
    },
    'published late, and the grace cut by as much': {
      base: { ...plugins, ...record({ remove: '2027-03-18' }) },
      head: { ...plugins, ...record({ sunset: '2027-02-28', remove: '2027-03-18', history: later }) },
      published: {
        'crm-sync': {
          firstPublished: '2026-11-30',
          announced: '2026-11-20',
          sunset: '2027-02-18',
          remove: '2027-03-18',
        },
      },
      today: '2026-12-01',
      finds: [`${file}#/remove`],
    },
    'a rename that comes sooner': {
      base: { ...plugins, ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2027-02-18' }) },
      head: { ...plugins, ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2027-01-01' }) },
      published: { 'crm-sync': { firstPublished: '2026-11-20', kind: 'rename', effective: '2027-02-18' } },
      finds: [`${file}#/effective`],
    },
    'never published': {
      base,
      head: { ...plugins, ...record({ ...dates, sunset: '2027-06-29' }) },
      published: {},
      today: '2026-12-01',
      finds: [],
    },
    'a day later': { base, head: { ...plugins, ...record({ ...dates, sunset: '2027-07-01' }) }, published, finds: [] },
    'a quarantine': {
      base,
      head: {
        ...plugins,
        ...record({ kind: 'quarantine', effective: '2026-12-01', advisory: 'https://acme.example/1' }),
      },
      published,
      finds: [],
    },
  },

  *check(change) {
    const { head } = change;
    for (const { earlier, record: one } of continuedIn(change)) {
      if (one === undefined || one.kind !== earlier.kind || one.kind === 'quarantine' || isAnew(earlier, one)) continue;
      for (const { field, from, to } of sooner(earlier, one, noticeFor(head, one))) {
        const said = one[field] === undefined ? 'sunset' : field;
        yield {
          at: inside(one.place, said),
          ...(earlier.place && { before: inside(earlier.place, said), fromBase: true }),
          message: `${field} of ${shown(one.plugin.value)} was ${from} when people were told; it cannot become ${to}`,
          hint: `Keep ${from}, or a later day with an entry in history; what cannot wait is a quarantine.`,
          plugin: one.plugin.value,
        };
      }
    }
  },
});

type Field = 'sunset' | 'remove' | 'effective';

/** Dates that come sooner than people know: as written, and else as they take effect. */
function sooner(earlier: Earlier, one: Deprecation, notice: Notice) {
  const told = { ...notice, ...(earlier.firstPublished !== undefined && { firstPublished: earlier.firstPublished }) };
  const written = movesOf(earlier, one, notice.graceDays).flatMap(({ field, from, to }) =>
    isPlanned(field) && to < from ? [{ field, from, to }] : [],
  );
  const [was, now] = [timelineOf(earlier, told), timelineOf(one, told)];
  const effective = (['sunset', 'remove'] as const).flatMap(field => {
    const [from, to] = [was[field], now[field]];
    return from !== undefined && to !== undefined && to < from ? [{ field, from, to }] : [];
  });
  return written.length > 0 ? written : effective.slice(0, 1);
}

function isPlanned(field: string): field is Field {
  return field === 'sunset' || field === 'remove' || field === 'effective';
}
