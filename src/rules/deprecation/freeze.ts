import { pendingIn } from '../../model/pending.ts';
import { inside } from '../../model/place.ts';
import { askedBy } from '../../model/policy-section.ts';
import { policiesOver, retirementBy } from '../../model/retirement-terms.ts';
import { shown } from '../../model/words.ts';
import { file, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const yearEnd = policy('{ freeze: [{ from: 2026-12-20, to: 2027-01-04, reason: Year end }], noticeDays: 30 }');
const going = (sunset: string, remove = '2027-05-19') => ({ ...yearEnd, ...plugins, ...record({ sunset, remove }) });

export default rule({
  id: 'deprecation/freeze',
  title: 'A plugin goes when nobody is there',
  level: 'info',
  since: '0.1.0',
  why: `What stops on a Saturday, or in the week in which nothing may be changed, is found out on Monday by whoever needs it
first. A sunset and a removal take effect by themselves, so the day is chosen when the record is written: of weekends only
those are told that somebody wrote down.`,

  examples: {
    'in a freeze': { head: going('2026-12-24'), finds: [`${file}#/sunset`] },
    'on its first day, a Sunday as well': { head: going('2026-12-20'), finds: [`${file}#/sunset`] },
    'on a Saturday': { head: { ...plugins, ...record({ remove: '2027-05-22' }) }, finds: [`${file}#/remove`] },
    'a Sunday that nobody chose: it follows from the sunset': {
      head: { ...plugins, ...record({ sunset: '2027-02-22' }) },
      finds: [],
    },
    'a freeze that the removal falls into by itself': {
      head: { ...policy('{ freeze: [{ from: 2027-05-01, to: 2027-06-01 }] }'), ...plugins, ...record() },
      finds: [`${file}#/sunset`],
    },
    'on the first day after it': { head: going('2027-01-04'), finds: [] },
    'a day that is past': { head: going('2026-12-24'), today: '2026-12-24', finds: [] },
    'on working days': { head: { ...plugins, ...record() }, finds: [] },
  },

  *check(change) {
    const { head, today } = change;
    for (const { record: one, remove, sunset } of pendingIn(change)) {
      if (one.kind !== 'deprecate') continue;
      for (const asking of policiesOver(head, one.plugin.value)) {
        const { freeze } = retirementBy(asking);
        for (const [field, day] of [['sunset', sunset] as const, ['remove', remove] as const]) {
          const frozen = freeze.find(({ from, to }) => day !== undefined && from <= day && day < to);
          if (day === undefined || day <= today || (frozen === undefined && !(one[field] === day && isWeekend(day))))
            continue;
          const when = frozen === undefined ? 'a weekend' : shown(frozen.reason ?? `${frozen.from} to ${frozen.to}`);
          yield {
            at: inside(one.place, one[field] === undefined ? 'sunset' : field),
            message: `${field} of ${shown(one.plugin.value)}, ${day}, is in ${when}`,
            hint: 'Choose a day on which somebody is there to help.',
            plugin: one.plugin.value,
            ...(frozen === undefined ? { under: asking } : askedBy(asking, '/deprecation/freeze')),
          };
        }
      }
    }
  },
});

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
