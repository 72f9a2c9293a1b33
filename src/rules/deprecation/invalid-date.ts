import { file, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'deprecation/invalid-date',
  title: 'A date is no day of the calendar',
  level: 'error',
  scope: 'plugin',
  core: true,
  since: '0.1.0',
  why: `Dates of records are UTC days: on the date, it has happened. A timestamp looks more exact and only raises the question
whose midnight is meant, and from 2027-02-30 nothing can be counted: the record would retire nothing, without a word.`,

  examples: {
    'a day that no calendar has': {
      head: { ...plugins, ...record({ sunset: '2027-02-30' }) },
      finds: [`${file}#/sunset`],
    },
    'a timestamp': {
      head: { ...plugins, ...record({ sunset: '2027-02-18T00:00:00Z' }) },
      finds: [`${file}#/sunset`],
    },
    'a day as people say it': {
      head: { ...plugins, ...record({ announced: '20.11.2026' }) },
      finds: [`${file}#/announced`],
    },
    'in the history': {
      head: {
        ...plugins,
        ...record({
          history: [{ on: '2026-02-29', field: 'sunset', from: '2027-01-01', to: '2027-02-18', by: 'a', reason: 'b' }],
        }),
      },
      finds: [`${file}#/history/0/on`],
    },
    'a leap day': { head: { ...plugins, ...record({ sunset: '2028-02-29' }) }, finds: [] },
  },

  *check({ head }) {
    for (const { faults, role } of head.documents) {
      if (role !== 'deprecation') continue;
      for (const { hint, kind, message, place } of faults)
        if (kind === 'day') yield { at: place, message, ...(hint !== undefined && { hint }) };
    }
  },
});
