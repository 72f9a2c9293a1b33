import { addDays, daysBetween, recordKey } from '../../model/deprecation.ts';
import { earlierByRecord, isComparing } from '../../model/earlier.ts';
import { inside } from '../../model/place.ts';
import { askedBy } from '../../model/policy-section.ts';
import { leastOf, policiesOver } from '../../model/retirement-terms.ts';
import { counted } from '../../model/words.ts';
import { file, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'deprecation/backdated',
  title: 'An announcement is older than its record',
  level: 'warn',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `Nobody read what was not published. A day far in the past looks as if people had been told, and does not count: notice
begins when a release first carries the record. Some days of review are allowed for, \`deprecation.backdateDays\`.`,

  examples: {
    'months ago': {
      base: plugins,
      head: { ...plugins, ...record({ announced: '2026-08-01' }) },
      finds: [`${file}#/announced`],
    },
    'with a mark from back then': {
      base: plugins,
      head: { ...plugins, ...record({ announced: '2026-08-01', deprecated: '2026-09-01' }) },
      finds: [`${file}#/announced`],
    },
    'a week of review': {
      base: plugins,
      head: { ...plugins, ...record({ announced: '2026-11-13' }) },
      finds: [],
    },
    'published back then': {
      base: { ...plugins, ...record({ announced: '2026-08-01' }) },
      head: { ...plugins, ...record({ announced: '2026-08-01' }) },
      published: { 'crm-sync': { firstPublished: '2026-08-02', announced: '2026-08-01', sunset: '2027-02-18' } },
      finds: [],
    },
    'merged in time, and waiting for a release': {
      base: { ...plugins, ...record() },
      head: { ...plugins, ...record({ sunset: '2027-06-30' }) },
      published: {},
      today: '2026-12-20',
      finds: [],
    },
    'nothing to compare with': { head: { ...plugins, ...record({ announced: '2026-08-01' }) }, finds: [] },
  },

  *check(change) {
    if (!isComparing(change)) return;
    const { base, head, today } = change;
    const known = earlierByRecord(change);
    for (const one of head.deprecations) {
      const { announced, deprecated, kind, remove, sunset } = one;
      if (kind !== 'deprecate' || announced === undefined || known.has(one)) continue;
      if (base?.deprecations.some(each => recordKey(each) === recordKey(one) && each.announced === announced)) continue;
      const { policy, value: tolerated } = leastOf(policiesOver(head, one.plugin.value), 'backdateDays');
      if (announced >= addDays(today, -tolerated)) continue;
      const inOrder = [deprecated, sunset, remove].every(day => day === undefined || day >= today);
      const at = inside(one.place, 'announced');
      yield {
        at,
        message: `announced ${announced} is ${counted(daysBetween(announced, today), 'day')} ago, and nobody was told; it does not count`,
        hint: `Set announced to ${today}.`,
        plugin: one.plugin.value,
        ...(inOrder && { fix: { safe: true, edits: [{ at, value: today }] } }),
        ...askedBy(policy, '/deprecation/backdateDays'),
      };
    }
  },
});
