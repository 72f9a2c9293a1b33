import { recordKey } from '../../model/deprecation.ts';
import { pendingIn } from '../../model/pending.ts';
import { inside } from '../../model/place.ts';
import { askedBy } from '../../model/policy-section.ts';
import { mostOf, policiesOver } from '../../model/retirement-terms.ts';
import { counted, shown } from '../../model/words.ts';
import { file, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const late = { 'crm-sync': { firstPublished: '2026-11-30', announced: '2026-11-20', sunset: '2027-02-18' } };
const scoped = 'scopes:\n  - { name: crm, match: { plugins: ["crm-*"] }, deprecation: { noticeDays: 120 } }\n';
const tree = { ...plugins, ...record() };

export default rule({
  id: 'deprecation/notice-not-served',
  title: 'A record was published too late for its own date',
  level: 'warn',
  since: '0.1.0',
  why: `A release that came late must not eat the notice of those who read it. So the sunset takes effect later than it is
written, and the removal with it. Catalogs and feeds say the day that counts; this says that it is not the one in the file.`,

  examples: {
    'ten days late': { head: tree, published: late, today: '2026-12-01', finds: [`${file}#/sunset`] },
    'on the last day before it is gone': {
      head: tree,
      published: late,
      today: '2027-05-28',
      finds: [`${file}#/sunset`],
    },
    'gone by now': { head: tree, published: late, today: '2027-05-29', finds: [] },
    'in time for all, and too late for what a scope asks of some': {
      head: { ...tree, ...policy('{ noticeDays: 90 }', scoped) },
      published: { 'crm-sync': { ...late['crm-sync'], firstPublished: '2026-11-20' } },
      today: '2026-12-01',
      finds: [`${file}#/sunset`],
    },
    'in time': {
      head: tree,
      published: { 'crm-sync': { ...late['crm-sync'], firstPublished: '2026-11-20' } },
      today: '2026-12-01',
      finds: [],
    },
    'not published yet, which is another matter': { head: tree, published: {}, today: '2026-12-01', finds: [] },
  },

  *check(change) {
    for (const { moved, record: one, remove, sunset } of pendingIn(change)) {
      const published = change.published?.get(recordKey(one));
      if (published === undefined || moved === 0 || one.sunset === undefined) continue;
      const policies = [change.head.policy, ...policiesOver(change.head, one.plugin.value)] as const;
      const { policy: asking } = mostOf(policies, 'noticeDays');
      yield {
        at: inside(one.place, 'sunset'),
        message: `first published ${published.firstPublished}, ${counted(moved, 'day')} too late for ${one.sunset}; the effective sunset of ${shown(one.plugin.value)} is ${sunset}, its removal ${remove}`,
        hint: 'Nothing has to be done; tell people the effective dates.',
        plugin: one.plugin.value,
        ...askedBy(asking, '/deprecation/noticeDays'),
      };
    }
  },
});
