import { addDays } from '../../model/deprecation.ts';
import { type Pending, pendingIn } from '../../model/pending.ts';
import { inside } from '../../model/place.ts';
import { askedBy } from '../../model/policy-section.ts';
import { policiesOver, retirementBy } from '../../model/retirement-terms.ts';
import { counted, shown } from '../../model/words.ts';
import { file, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const tree = { ...plugins, ...record() };

export default rule({
  id: 'deprecation/upcoming',
  title: 'A date of a record is near',
  level: 'info',
  since: '0.1.0',
  why: `Ninety days are long enough to forget a date. A reminder is heard when it is rare: it comes on the days that
\`deprecation.remindDays\` lists, and on no other, so a run each day tells each of them once.`,

  examples: {
    'two weeks before the sunset': { head: tree, today: '2027-02-04', finds: [`${file}#/sunset`] },
    'the day before it is gone, which follows from the sunset': {
      head: tree,
      today: '2027-05-18',
      finds: [`${file}#/sunset`],
    },
    'a month before it is marked': {
      head: { ...plugins, ...record({ deprecated: '2026-12-20' }) },
      finds: [`${file}#/deprecated`],
    },
    'a rename': {
      head: { ...plugins, ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-11-27' }) },
      finds: [`${file}#/effective`],
    },
    'published late, and two weeks before the day that counts': {
      head: tree,
      published: { 'crm-sync': { firstPublished: '2026-11-30', announced: '2026-11-20', sunset: '2027-02-18' } },
      today: '2027-02-14',
      finds: [`${file}#/sunset`],
    },
    'a day that is not on the list': { head: tree, today: '2027-02-05', finds: [] },
    'a policy that reminds on no day': {
      head: { ...tree, ...policy('{ remindDays: [] }') },
      today: '2027-02-04',
      finds: [],
    },
    withdrawn: {
      head: { ...plugins, ...record({ withdrawn: '2027-01-05', withdrawnReason: 'Kept by demand' }) },
      today: '2027-02-04',
      finds: [],
    },
  },

  *check(change) {
    const { head, today } = change;
    for (const pending of pendingIn(change)) {
      const { record: one } = pending;
      for (const asking of policiesOver(head, one.plugin.value)) {
        for (const days of new Set(retirementBy(asking).remindDays)) {
          const comes = [...datesOf(pending)].find(([, day]) => day === addDays(today, days));
          if (comes === undefined || days === 0) continue;
          const [field, day] = comes;
          yield {
            at: inside(one.place, one[field] === undefined ? 'sunset' : field),
            message: `${shown(nameOf(pending))} ${words[field]} in ${counted(days, 'day')} (${day})`,
            hint: 'See who still uses it, and whether the guide says all they need.',
            plugin: one.plugin.value,
            ...askedBy(asking, '/deprecation/remindDays'),
          };
        }
      }
    }
  },
});

type Field = 'deprecated' | 'sunset' | 'remove' | 'effective';

const words: Readonly<Record<Field, string>> = {
  deprecated: 'is marked as deprecated',
  sunset: 'sunsets',
  remove: 'is removed',
  effective: 'is renamed',
};

function datesOf({ deprecated, record, remove, sunset }: Pending): Map<Field, string> {
  const days: readonly (readonly [Field, string | undefined])[] =
    record.kind === 'rename'
      ? [['effective', remove]]
      : [
          ['remove', remove],
          ['sunset', sunset],
          ['deprecated', record.deprecated === undefined ? undefined : deprecated],
        ];
  return new Map(days.flatMap(([field, day]) => (day === undefined ? [] : [[field, day] as const])));
}

function nameOf({ record: { component, plugin } }: Pending): string {
  return component === undefined ? plugin.value : `${plugin.value} ${component.value}`;
}
