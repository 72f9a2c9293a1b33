import type { Deprecation } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { continuedIn, type Earlier, isAnew, type Move, movesOf } from '../../model/earlier.ts';
import { inside } from '../../model/place.ts';
import { noticeFor } from '../../model/states.ts';
import { file, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const base = { ...plugins, ...record() };
const dates = { announced: '2026-11-20', sunset: '2027-02-18' };
const published = { 'crm-sync': { firstPublished: '2026-11-20', ...dates } };
const moved = (from: string, to: string, field = 'sunset') => ({
  ...{ on: '2027-01-05', field, from, to, by: '@acme/sales', reason: 'Quarter end in Sales' },
});
const once = [moved('2027-02-18', '2027-03-18')];

export default rule({
  id: 'deprecation/history',
  title: 'A published date moved, and the history does not say so',
  level: 'error',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `Whoever planned with a date has to be able to see that it moved, when, and why. The history is also what a limit of
postponements is counted by, so it only grows: an entry that is gone or says something else hides a promise.`,

  examples: {
    'moved without an entry': {
      base,
      head: { ...plugins, ...record({ sunset: '2027-04-18' }) },
      published,
      today: '2027-01-05',
      finds: [`${file}#/sunset`],
    },
    'an entry that says another day': {
      base,
      head: { ...plugins, ...record({ sunset: '2027-04-18', history: once }) },
      published,
      today: '2027-01-05',
      finds: [`${file}#/sunset`],
    },
    'an entry that is gone': {
      base: { ...plugins, ...record({ sunset: '2027-03-18', history: once }) },
      head: { ...plugins, ...record({ sunset: '2027-03-18' }) },
      published: { 'crm-sync': { firstPublished: '2026-11-20', ...dates, sunset: '2027-03-18', history: once } },
      today: '2027-01-06',
      finds: [`${file}#`],
    },
    'an entry that says something else now': {
      base: { ...plugins, ...record({ sunset: '2027-03-18', history: once }) },
      head: { ...plugins, ...record({ sunset: '2027-03-18', history: [moved('2027-02-01', '2027-03-18')] }) },
      today: '2027-01-06',
      finds: [`${file}#/history/0`],
    },
    'moved, with an entry': {
      base,
      head: { ...plugins, ...record({ sunset: '2027-03-18', history: once }) },
      published,
      today: '2027-01-05',
      finds: [],
    },
    'moved twice at once': {
      base,
      head: {
        ...plugins,
        ...record({ sunset: '2027-04-18', history: [...once, moved('2027-03-18', '2027-04-18')] }),
      },
      published,
      today: '2027-01-05',
      finds: [],
    },
    'gone later, with its sunset': {
      base,
      head: {
        ...plugins,
        ...record({
          sunset: '2027-03-18',
          remove: '2027-06-16',
          history: [...once, moved('2027-05-19', '2027-06-16', 'remove')],
        }),
      },
      published,
      today: '2027-01-05',
      finds: [],
    },
    'never published': {
      base,
      head: { ...plugins, ...record({ sunset: '2027-04-18' }) },
      published: {},
      finds: [],
    },
  },

  *check(change) {
    for (const { earlier, record: one } of continuedIn(change)) {
      if (one === undefined || one.kind !== earlier.kind || one.kind === 'quarantine') continue;
      const rewritten = rewrittenIn(earlier, one);
      if (rewritten !== undefined) yield rewritten;
      else if (!isAnew(earlier, one))
        for (const move of movesOf(earlier, one, noticeFor(change.head, one).graceDays))
          if (move.to > move.from && !isTold(move, one, earlier)) yield untold(move, one, earlier, change.today);
    }
  },
});

const keys = ['on', 'field', 'from', 'to', 'by', 'reason'] as const;

function rewrittenIn({ history, place }: Earlier, one: Deprecation): Found | undefined {
  const at = history.findIndex((was, index) => keys.some(key => was[key] !== one.history[index]?.[key]));
  const was = history[at];
  if (was === undefined) return undefined;
  const now = one.history[at];
  return {
    at: now?.place ?? one.place,
    ...(place && { before: inside(place, 'history', at), fromBase: true }),
    message: `entry ${at + 1} of the history, ${was.field} from ${was.from} to ${was.to}, ${now === undefined ? 'is gone' : 'says something else now'}`,
    hint: 'Put it back: new entries come after the old ones.',
    plugin: one.plugin.value,
  };
}

/** Do the new entries lead from the day people know to the one that is written now? */
function isTold({ field, from, to }: Move, one: Deprecation, { history }: Earlier): boolean {
  let day = from;
  for (const entry of one.history.slice(history.length).filter(each => each.field === field)) {
    if (entry.from !== day || entry.to === undefined) return false;
    day = entry.to;
  }
  return day === to;
}

function untold({ field, from, to }: Move, one: Deprecation, { history, place }: Earlier, today: string): Found {
  const added = one.history.slice(history.length).some(each => each.field === field);
  const by = one.owner?.value;
  const entry = { on: today, field, from, to, by, reason: `Moved from ${from} to ${to}` };
  const list = inside(one.place, 'history');
  const edit =
    one.history.length === 0 ? { at: list, value: [entry] } : { at: inside(list, one.history.length), value: entry };
  const at = inside(one.place, one[field] === undefined ? 'sunset' : field);
  return {
    at,
    ...(place && { before: inside(place, field), fromBase: true }),
    message: `${field} moved from ${from} to ${to}, and the history does not say so`,
    hint: `Add an entry to history: on ${today}, field ${field}, from ${from}, to ${to}, by whom, and the reason.`,
    plugin: one.plugin.value,
    ...(!added && by !== undefined && { fix: { safe: true, edits: [edit] } }),
  };
}
