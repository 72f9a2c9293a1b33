import type { Deprecation } from '../../model/deprecation.ts';
import { continuedIn, type Earlier, isAnew } from '../../model/earlier.ts';
import { inside } from '../../model/place.ts';
import { type Notice, noticeOf, timelineOf } from '../../model/timeline.ts';
import { shown } from '../../model/words.ts';
import { file, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const published = { 'crm-sync': { firstPublished: '2026-11-20', announced: '2026-11-20', sunset: '2027-02-18' } };
const entry = {
  on: '2027-01-05',
  field: 'sunset',
  from: '2027-02-18',
  to: '2027-04-18',
  by: '@acme/sales',
  reason: 'No',
};
const later = { ...plugins, ...record({ sunset: '2027-04-18', history: [entry] }) };
const base = { ...plugins, ...record() };

export default rule({
  id: 'deprecation/reopened',
  title: 'A date is postponed after the sunset',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `On its sunset a plugin has left the shelf, and people have acted on that. Moved into the future it would come back for
some weeks, to leave again. A plugin that is to stay after all is reinstated openly, by \`withdrawn\` and a reason.`,

  examples: {
    'on the very day': { base, head: later, published, today: '2027-02-18', finds: [`${file}#/sunset`] },
    'only the removal': {
      base,
      head: {
        ...plugins,
        ...record({
          remove: '2027-08-01',
          history: [{ ...entry, field: 'remove', from: '2027-05-19', to: '2027-08-01' }],
        }),
      },
      published,
      today: '2027-03-01',
      finds: [`${file}#/remove`],
    },
    'the day before': { base, head: later, published, today: '2027-02-17', finds: [] },
    'published late, so that it has not taken effect': {
      base,
      head: later,
      published: { 'crm-sync': { ...published['crm-sync'], firstPublished: '2026-11-30' } },
      today: '2027-02-18',
      finds: [],
    },
    reinstated: {
      base,
      head: { ...plugins, ...record({ withdrawn: '2027-03-01', withdrawnReason: 'Kept by demand' }) },
      published,
      today: '2027-03-01',
      finds: [],
    },
  },

  *check(change) {
    const { head, today } = change;
    const notice = noticeOf(head.policy);
    for (const { earlier, record: one } of continuedIn(change)) {
      if (one === undefined || one.kind !== earlier.kind || isAnew(earlier, one)) continue;
      const { since, field, to } = reopening(earlier, one, today, notice) ?? {};
      if (field === undefined) continue;
      yield {
        at: inside(one.place, one[field] === undefined ? 'sunset' : field),
        ...(earlier.place && { before: inside(earlier.place, field), fromBase: true }),
        message: `${shown(one.plugin.value)} is ${words[one.kind]} since ${since}; its ${field} cannot move to ${to} any more`,
        hint: `Put the date back, or reinstate the plugin: withdrawn: ${today} and withdrawnReason.`,
        plugin: one.plugin.value,
      };
    }
  },
});

const words: Readonly<Record<Deprecation['kind'], string>> = {
  deprecate: 'past its sunset',
  rename: 'renamed',
  yank: 'yanked',
  quarantine: 'quarantined',
};

/** The date that would take effect later although the sunset is past. */
function reopening(earlier: Earlier, one: Deprecation, today: string, notice: Notice) {
  if (one.kind === 'rename') {
    const [since, to] = [earlier.effective, one.effective];
    const isLater = since !== undefined && to !== undefined && since <= today && to > since;
    return isLater ? { field: 'effective' as const, since, to } : undefined;
  }
  const told = { ...notice, ...(earlier.firstPublished !== undefined && { firstPublished: earlier.firstPublished }) };
  const [was, now] = [timelineOf(earlier, told), timelineOf(one, told)];
  const since = was.sunset;
  if (one.kind !== 'deprecate' || since === undefined || since > today) return undefined;
  const field = (['sunset', 'remove'] as const).find(key => (now[key] ?? '') > (was[key] ?? ''));
  return field && { field, since, to: now[field] };
}
