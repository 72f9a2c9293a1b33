import type { Change } from '../../model/change.ts';
import type { Deprecation } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { continuedIn, type Earlier } from '../../model/earlier.ts';
import { inside } from '../../model/place.ts';
import { noticeFor } from '../../model/states.ts';
import { type Notice, timelineOf } from '../../model/timeline.ts';
import { shown } from '../../model/words.ts';
import { catalog, file, plugins, record } from '../example-records.ts';
import { quarantinesLifted, stepsBack, yanksNarrowed } from '../record-steps.ts';
import { lifted, steppedBack } from '../record-steps-told.ts';
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
const renamed = (more = {}) => record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-12-01', ...more });
const quarantine = (more = {}) =>
  record({ kind: 'quarantine', effective: '2026-01-10', advisory: 'https://acme.example/1', ...more });
const yank = (versions: string, more = {}) => record({ kind: 'yank', versions, ...more });
const oldYank = record(
  { kind: 'yank', versions: '=0.1.0', withdrawn: '2026-10-01', withdrawnReason: 'A false alarm' },
  'policies/deprecations/crm-sync-old.yaml',
);
const both = { ...catalog('acme', ['crm-sync', 'crm-sync-v2']), ...catalog('other', ['crm-sync', 'crm-sync-v2']) };

export default rule({
  id: 'deprecation/reopened',
  title: 'A plugin comes back after its sunset',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `On its sunset a plugin has left the shelf, and people have acted on that. Moved into the future it would come back for
some weeks, to leave again. A plugin that is to stay after all is reinstated openly, by \`withdrawn\` and a reason, until the
day it is gone: from then on Claude Code has moved its users, and nothing moves them back. The same goes for a record that
leaves out a catalog, and for a yank that leaves out versions. A quarantine ends by \`lifted\` and a reason, and that it ends
is told each time.`,

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
    'reinstated when it is gone': {
      base,
      head: { ...plugins, ...record({ withdrawn: '2027-05-01', withdrawnReason: 'Kept by demand' }) },
      published,
      today: '2027-05-19',
      finds: [`${file}#/withdrawn`],
    },
    'a rename taken back': {
      base: { ...plugins, ...renamed() },
      head: { ...plugins, ...renamed({ withdrawn: '2026-12-02', withdrawnReason: 'No' }) },
      published: { 'crm-sync': { firstPublished: '2026-11-20', kind: 'rename', effective: '2026-12-01' } },
      today: '2026-12-02',
      finds: [`${file}#/withdrawn`],
    },
    'a sunset that leaves out a catalog': {
      base: { ...plugins, ...both, ...record() },
      head: { ...plugins, ...both, ...record({ catalogs: ['other'] }) },
      today: '2027-02-18',
      finds: [`${file}#/catalogs`],
    },
    'a record that leaves out a catalog before its day': {
      base: { ...plugins, ...both, ...record() },
      head: { ...plugins, ...both, ...record({ catalogs: ['other'] }) },
      today: '2027-02-17',
      finds: [],
    },
    'a quarantine for a catalog that is not there': {
      base: { ...plugins, ...both, ...quarantine() },
      head: { ...plugins, ...both, ...quarantine({ catalogs: ['nothere'] }) },
      finds: [`${file}#/catalogs`],
    },
    'a quarantine moved into the future': {
      base: { ...plugins, ...quarantine() },
      head: { ...plugins, ...quarantine({ effective: '2099-01-01' }) },
      finds: [`${file}#/effective`],
    },
    'past its sunset, and a quarantine of later in its place': {
      base: { ...plugins, ...record() },
      head: { ...plugins, ...quarantine({ effective: '2099-01-01' }) },
      today: '2027-02-18',
      finds: [`${file}#/effective`],
    },
    'a quarantine that nothing was released of yet': {
      base: { ...plugins, ...quarantine() },
      head: plugins,
      published: {},
      finds: [file],
    },
    'lifted without a reason': {
      base: { ...plugins, ...quarantine() },
      head: { ...plugins, ...quarantine({ lifted: '2026-11-20' }) },
      finds: [`${file}#/lifted`],
    },
    'lifted with a reason, which is told': {
      base: { ...plugins, ...quarantine() },
      head: { ...plugins, ...quarantine({ lifted: '2026-11-20', withdrawnReason: 'Mended in 1.0.1' }) },
      finds: [`${file}#/lifted`],
    },
    'a yank of another version': {
      base: { ...plugins, ...yank('=1.0.0') },
      head: { ...plugins, ...yank('=0.0.1') },
      finds: [`${file}#/versions`],
    },
    'a yank that is gone': { base: { ...plugins, ...yank('=1.0.0') }, head: plugins, finds: [file] },
    'a yank of more versions': {
      base: { ...plugins, ...yank('=1.0.0') },
      head: { ...plugins, ...yank('<1.0.2') },
      finds: [],
    },
    'a yank withdrawn with a reason': {
      base: { ...plugins, ...yank('=1.0.0') },
      head: { ...plugins, ...yank('=1.0.0', { withdrawn: '2026-11-20', withdrawnReason: 'A false alarm' }) },
      finds: [],
    },
    'a yank withdrawn without one': {
      base: { ...plugins, ...yank('=1.0.0') },
      head: { ...plugins, ...yank('=1.0.0', { withdrawn: '2026-11-20' }) },
      finds: [`${file}#/withdrawn`],
    },
    'a yank that is gone, beside one that was withdrawn long ago': {
      base: { ...plugins, ...yank('=1.0.0'), ...oldYank },
      head: { ...plugins, ...oldYank },
      finds: [file],
    },
    'a yank that was withdrawn, and is gone': { base: { ...plugins, ...oldYank }, head: plugins, finds: [] },
    'reinstated on the last day': {
      base,
      head: { ...plugins, ...record({ withdrawn: '2027-05-18', withdrawnReason: 'Kept by demand' }) },
      published,
      today: '2027-05-18',
      finds: [],
    },
    'withdrawn long ago, and tidied up': {
      base: { ...plugins, ...record({ withdrawn: '2026-12-01', withdrawnReason: 'Kept by demand' }) },
      head: {
        ...later,
        ...record({ sunset: '2028-01-04', withdrawn: '2026-12-01', withdrawnReason: 'Kept by demand' }),
      },
      published: { 'crm-sync': { ...published['crm-sync'], withdrawn: '2026-12-01' } },
      today: '2027-03-01',
      finds: [],
    },
  },

  *check(change) {
    const told = new Set<string>();
    for (const found of byDates(change)) {
      told.add(found.plugin ?? '');
      yield found;
    }
    if (change.base === undefined || change.base.deprecations.length === 0) return;
    for (const step of stepsBack(change)) if (!told.has(step.was.plugin.value)) yield steppedBack(step);
    for (const step of yanksNarrowed(change)) yield steppedBack(step);
    for (const step of quarantinesLifted(change)) yield lifted(step);
  },
});

/** Days of records, as people know them, that moved after they came. */
function* byDates(change: Change): Iterable<Found> {
  const { head, today } = change;
  for (const { earlier, record: one } of continuedIn(change)) {
    if (one === undefined || one.kind !== earlier.kind || earlier.withdrawn !== undefined) continue;
    const [was, now] = effective(earlier, one, noticeFor(head, one));
    const gone = was.remove !== undefined && was.remove <= today ? was.remove : undefined;
    if (gone !== undefined && one.withdrawn !== undefined) yield tooLate(one, gone);
    const since = was.sunset;
    if (since === undefined || since > today) continue;
    const field = (['sunset', 'remove'] as const).find(key => (now[key] ?? '') > (was[key] ?? ''));
    if (field !== undefined) yield postponed(one, earlier, field, since, now[field]);
  }
}

/** The days on which a record takes effect, as people know it and as it is now; a rename does so on one day. */
function effective(earlier: Earlier, one: Deprecation, notice: Notice): readonly [Days, Days] {
  const told = { ...notice, ...(earlier.firstPublished !== undefined && { firstPublished: earlier.firstPublished }) };
  const daysOf = (dated: Earlier | Deprecation): Days => {
    if (dated.kind === 'deprecate') return timelineOf(dated, told);
    if (dated.kind !== 'rename' || dated.effective === undefined) return {};
    return { sunset: dated.effective, remove: dated.effective };
  };
  return [daysOf(earlier), daysOf(one)];
}

interface Days {
  readonly sunset?: string;
  readonly remove?: string;
}

function postponed(one: Deprecation, earlier: Earlier, date: 'sunset' | 'remove', since: string, to?: string): Found {
  const field = one.kind === 'rename' ? 'effective' : date;
  return {
    at: inside(one.place, one[field] === undefined ? 'sunset' : field),
    ...(earlier.place && { before: inside(earlier.place, field), fromBase: true }),
    message: `${shown(one.plugin.value)} is ${words[one.kind]} since ${since}; its ${field} cannot move to ${to} any more`,
    hint: 'Put the date back, or reinstate the plugin: withdrawn: <date> and withdrawnReason.',
    plugin: one.plugin.value,
  };
}

function tooLate(one: Deprecation, gone: string): Found {
  return {
    at: inside(one.place, 'withdrawn'),
    message: `${shown(one.plugin.value)} is gone since ${gone}; clients have moved its users or dropped it, and bring nothing back under its name`,
    hint: 'Put the record back as it was, and publish the plugin under a new name.',
    plugin: one.plugin.value,
  };
}

const words: Readonly<Record<Deprecation['kind'], string>> = {
  deprecate: 'past its sunset',
  rename: 'renamed',
  yank: 'yanked',
  quarantine: 'quarantined',
};
