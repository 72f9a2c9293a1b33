import type { Change } from '../../model/change.ts';
import { addDays, type Deprecation, daysBetween, recordKey } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { type Earlier, earlierByRecord, isAnew, isComparing } from '../../model/earlier.ts';
import type { Edit } from '../../model/edit.ts';
import { inside } from '../../model/place.ts';
import { askedBy } from '../../model/policy-section.ts';
import { mostOf, policiesOver } from '../../model/retirement-terms.ts';
import { counted } from '../../model/words.ts';
import { file, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const at = `${file}#/sunset`;
const scoped = 'scopes:\n  - { name: crm, match: { plugins: ["crm-*"] }, deprecation: { noticeDays: 120 } }\n';

export default rule({
  id: 'deprecation/notice-too-short',
  title: 'A plugin goes before people can have moved',
  level: 'error',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `People plan with the day they were told. What counts is the day on which a release first carries the record, not the day
somebody wrote it: as long as it is not published, notice begins today, so a pull request that waits too long turns red.
Exactly \`deprecation.noticeDays\` is enough. Without a base and without a ledger it is counted from \`announced\`.`,

  examples: {
    'one day short': {
      base: plugins,
      head: { ...plugins, ...record({ sunset: '2027-02-17' }) },
      published: {},
      finds: [at],
    },
    'five days later, still not merged': {
      base: plugins,
      head: { ...plugins, ...record() },
      today: '2026-11-25',
      finds: [at],
    },
    'an old announcement buys nothing': {
      base: plugins,
      head: { ...plugins, ...record({ announced: '2026-08-01', sunset: '2026-12-01', remove: '2026-12-24' }) },
      published: {},
      finds: [at],
    },
    'an announcement to come counts from its day': {
      base: plugins,
      head: { ...plugins, ...record({ announced: '2026-12-20' }) },
      finds: [at],
    },
    'a policy for some plugins that wants more': {
      base: { ...plugins, ...policy('{ noticeDays: 90 }', scoped) },
      head: { ...plugins, ...policy('{ noticeDays: 90 }', scoped), ...record() },
      finds: [at],
    },
    'a policy for some plugins that wants less than the whole': {
      base: { ...plugins, ...policy('{ noticeDays: 90 }', scoped.replace('120', '30')) },
      head: {
        ...plugins,
        ...policy('{ noticeDays: 90 }', scoped.replace('120', '30')),
        ...record({ sunset: '2027-01-04' }),
      },
      finds: [at],
    },
    'too short by its own dates': { head: { ...plugins, ...record({ sunset: '2026-12-24' }) }, finds: [at] },
    'back after it was withdrawn': {
      base: { ...plugins, ...record({ withdrawn: '2026-12-01', withdrawnReason: 'In demand' }) },
      head: { ...plugins, ...record() },
      published: {
        'crm-sync': {
          ...{ firstPublished: '2026-11-20', announced: '2026-11-20', sunset: '2027-02-18', withdrawn: '2026-12-01' },
        },
      },
      today: '2027-01-10',
      finds: [at],
    },
    'exactly enough': { base: plugins, head: { ...plugins, ...record() }, published: {}, finds: [] },
    'published in time': {
      base: { ...plugins, ...record() },
      head: { ...plugins, ...record() },
      published: { 'crm-sync': { firstPublished: '2026-11-20', announced: '2026-11-20', sunset: '2027-02-18' } },
      today: '2027-02-17',
      finds: [],
    },
    'in the base, where nobody knows what was released': {
      base: { ...plugins, ...record() },
      head: { ...plugins, ...record() },
      today: '2027-01-10',
      finds: [],
    },
    'a quarantine needs none': {
      base: plugins,
      head: {
        ...plugins,
        ...record({
          kind: 'quarantine',
          sunset: undefined,
          effective: '2026-11-21',
          advisory: 'https://acme.example/1',
        }),
      },
      finds: [],
    },
  },

  *check(change) {
    const known = earlierByRecord(change);
    for (const one of change.head.deprecations) {
      if (one.kind !== 'deprecate' || one.sunset === undefined || one.withdrawn !== undefined) continue;
      const told = toldOn(one, known.get(one), change);
      if (told === undefined) continue;
      // A record takes effect by the policy as a whole at the earliest: what a scope says of less would not be so.
      const policies = [...policiesOver(change.head, one.plugin.value), change.head.policy] as const;
      const { policy: asking, value: needed } = mostOf(policies, 'noticeDays');
      const earliest = addDays(told, needed);
      if (one.sunset >= earliest) continue;
      yield { ...found(one, one.sunset, told, earliest, needed), ...mild(one, change), ...askedBy(asking, pointer) };
    }
  },
});

const pointer = '/deprecation/noticeDays';

/** The day from which notice counts; undefined where a published date stands as it was. */
function toldOn(one: Deprecation, earlier: Earlier | undefined, change: Change): string | undefined {
  const announced = one.announced ?? '';
  const since = (day: string) => (announced > day ? announced : day);
  if (earlier === undefined) return isComparing(change) ? since(change.today) : one.announced;
  if (isAnew(earlier, one)) return since(change.today);
  return earlier.sunset === one.sunset ? undefined : since(earlier.firstPublished ?? announced);
}

function found(one: Deprecation, sunset: string, told: string, earliest: string, needed: number): Found {
  const days = daysBetween(told, sunset);
  const gives = days < 0 ? `is before ${told}, when notice begins` : `gives ${counted(days, 'day')} from ${told}`;
  const by = daysBetween(sunset, earliest);
  const set = (key: string, value: string): Edit => ({ at: inside(one.place, key), value });
  const edits = [
    set('sunset', earliest),
    ...(one.remove === undefined ? [] : [set('remove', addDays(one.remove, Math.max(by, 0)))]),
  ];
  return {
    at: inside(one.place, 'sunset'),
    message: `sunset ${sunset} ${gives}; ${needed} needed: earliest ${earliest}`,
    hint: `Set sunset to ${earliest} or later.`,
    plugin: one.plugin.value,
    fix: { safe: true, edits },
  };
}

// Merged, and waiting for a release: that is nothing this change did.
function mild(one: Deprecation, { base }: Change): Pick<Found, 'level'> {
  const same = base?.deprecations.some(
    each => recordKey(each) === recordKey(one) && each.sunset === one.sunset && each.announced === one.announced,
  );
  return same === true ? { level: 'warn' } : {};
}
