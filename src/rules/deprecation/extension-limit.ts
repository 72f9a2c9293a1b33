import type { Change } from '../../model/change.ts';
import type { Deprecation } from '../../model/deprecation.ts';
import { daysBetween } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { continuedIn, type Earlier, isAnew, type Move, movesOf } from '../../model/earlier.ts';
import { inside } from '../../model/place.ts';
import { askedBy } from '../../model/policy-section.ts';
import { leastOf, policiesOver } from '../../model/retirement-terms.ts';
import { noticeFor } from '../../model/states.ts';
import { counted, shown } from '../../model/words.ts';
import { file, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const moves = (...days: readonly string[]) =>
  days.slice(1).map((to, at) => ({
    ...{
      on: '2027-01-05',
      field: 'sunset',
      from: days[at] ?? '',
      to,
      by: '@acme/sales',
      reason: 'Quarter end in Sales',
    },
  }));
const announced = '2026-11-20';
const twice = { sunset: '2027-04-18', history: moves('2027-02-18', '2027-03-18', '2027-04-18') };
const thrice = { sunset: '2027-05-18', history: moves('2027-02-18', '2027-03-18', '2027-04-18', '2027-05-18') };
const first = { 'crm-sync': { firstPublished: announced, announced, sunset: '2027-02-18' } };
const far = (sunset: string) => ({ ...plugins, ...record({ sunset, history: moves('2027-02-18', sunset) }) });

export default rule({
  id: 'deprecation/extension-limit',
  title: 'A date is postponed too often, or too far',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `A sunset that moves each time it comes near is one nobody prepares for. \`deprecation.maxExtensions\` says how often a
published date may move and \`deprecation.maxPostponeDays\` how far from the first one; a plugin that is to stay is withdrawn
from its record instead.`,

  examples: {
    'a third time': {
      base: { ...plugins, ...record(twice) },
      head: { ...plugins, ...record(thrice) },
      published: { 'crm-sync': { firstPublished: announced, announced, ...twice } },
      today: '2027-04-01',
      finds: [`${file}#/sunset`],
    },
    'more than a year from the first date': {
      base: { ...plugins, ...record() },
      head: far('2028-02-19'),
      published: first,
      today: '2027-01-05',
      finds: [`${file}#/sunset`],
    },
    'a policy that allows none': {
      base: { ...plugins, ...record(), ...policy('{ maxExtensions: 0 }') },
      head: { ...far('2027-04-18'), ...policy('{ maxExtensions: 0 }') },
      published: first,
      finds: [`${file}#/sunset`],
    },
    'a year, to the day': {
      base: { ...plugins, ...record() },
      head: far('2028-02-18'),
      published: first,
      today: '2027-01-05',
      finds: [],
    },
    'three times before it was published': {
      base: { ...plugins, ...record(twice) },
      head: { ...plugins, ...record(thrice) },
      published: {},
      finds: [],
    },
    'as it was published, under a policy that is stricter now': {
      base: { ...plugins, ...record(twice), ...policy('{ maxExtensions: 1 }') },
      head: { ...plugins, ...record(twice), ...policy('{ maxExtensions: 1 }') },
      published: { 'crm-sync': { firstPublished: announced, announced, ...twice } },
      finds: [],
    },
  },

  *check(change) {
    for (const { earlier, record: one } of continuedIn(change)) {
      if (one === undefined || one.kind !== earlier.kind || one.kind === 'quarantine' || isAnew(earlier, one)) continue;
      for (const move of movesOf(earlier, one, noticeFor(change.head, one).graceDays)) {
        if (move.to > move.from && one[move.field] !== undefined) yield* beyond(move, one, earlier, change);
      }
    }
  },
});

function* beyond({ field, from, to }: Move, one: Deprecation, earlier: Earlier, { head }: Change): Iterable<Found> {
  const policies = policiesOver(head, one.plugin.value);
  const known = earlier.history.filter(entry => entry.field === field);
  const times = Math.max(one.history.filter(entry => entry.field === field).length, known.length + 1);
  const about = { at: inside(one.place, field), plugin: one.plugin.value };
  const hint = 'Keep the published date, or withdraw the record with a reason, if the plugin is to stay.';
  const most = leastOf(policies, 'maxExtensions');
  if (times > most.value) {
    const message = `${field} of ${shown(one.plugin.value)} is postponed for the ${nth(times)} time; the limit is ${most.value}`;
    yield { ...about, message, hint, ...askedBy(most.policy, '/deprecation/maxExtensions') };
  }
  const original = known[0]?.from ?? from;
  const days = daysBetween(original, to);
  const farthest = leastOf(policies, 'maxPostponeDays');
  if (days <= farthest.value) return;
  const message = `${field} ${to} is ${counted(days, 'day')} after ${original}, the first date people were told; the limit is ${farthest.value}`;
  yield { ...about, message, hint, ...askedBy(farthest.policy, '/deprecation/maxPostponeDays') };
}

function nth(count: number): string {
  return ['first', 'second', 'third'][count - 1] ?? `${count}th`;
}
