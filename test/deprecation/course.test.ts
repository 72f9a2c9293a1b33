import { expect, test } from 'vitest';
import { handlingOf, retirementText, watchedVersion } from '../../src/clients/retirement-texts.ts';
import { load } from '../../src/load/load.ts';
import { targets } from '../../src/model/client.ts';
import { courseOf, type Stage } from '../../src/model/course.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';

const notice = { noticeDays: 90, graceDays: 90 };
const base = { plugin: 'crm-sync', announced: '2026-11-20', sunset: '2027-02-18' };

function courseFor(value: object, firstPublished?: string): readonly string[] {
  const tree = { 'policies/deprecations/x.yaml': JSON.stringify({ schema: 'deprecation/v1', ...value }) };
  const [record] = load(snapshotOf(tree), '2026-11-20').deprecations;
  if (record === undefined) throw new Error('no record');
  const said = { ...notice, ...(firstPublished !== undefined && { firstPublished }) };
  return courseOf(record, said).map(({ day, stage }) => `${day ?? 'now'} ${stage}`);
}

test.each<[string, object, readonly string[]]>([
  ['a deprecation', base, ['2026-11-20 deprecated', '2027-02-18 sunset', '2027-05-19 removed']],
  [
    'one that is marked later',
    { ...base, deprecated: '2027-01-01' },
    ['2026-11-20 announced', '2027-01-01 deprecated', '2027-02-18 sunset', '2027-05-19 removed'],
  ],
  ['no grace', { ...base, remove: '2027-02-18' }, ['2026-11-20 deprecated', '2027-02-18 removed']],
  ['withdrawn', { ...base, withdrawn: '2027-01-05' }, ['2026-11-20 deprecated', '2027-01-05 active']],
  ['a rename', { plugin: 'x', kind: 'rename', to: 'y', effective: '2026-12-01' }, ['2026-12-01 renamed']],
  ['a yank', { plugin: 'x', kind: 'yank', versions: '=1.0.0' }, ['now yanked']],
  [
    'a quarantine that is lifted',
    { plugin: 'x', kind: 'quarantine', effective: '2026-12-01', lifted: '2026-12-05', advisory: 'https://x' },
    ['2026-12-01 quarantined', '2026-12-05 active'],
  ],
  [
    'a part',
    { ...base, component: 'skill:greet' },
    ['2026-11-20 part-deprecated', '2027-02-18 part-sunset', '2027-05-19 part-removed'],
  ],
  [
    'a part that stays after all',
    { ...base, component: 'skill:greet', withdrawn: '2027-02-18' },
    ['2026-11-20 part-deprecated', '2027-02-18 active'],
  ],
])('%s', (_, record, course) => {
  expect(courseFor(record)).toEqual(course);
});

test('a late publication moves it', () => {
  expect(courseFor(base, '2026-11-30')).toEqual(['2026-11-20 deprecated', '2027-02-28 sunset', '2027-05-29 removed']);
});

const stages: readonly Stage[] = [
  ...(['active', 'announced', 'deprecated', 'sunset', 'removed', 'quarantined', 'renamed', 'yanked'] as const),
  ...(['part-deprecated', 'part-sunset', 'part-removed'] as const),
];

test('every client has a sentence for each stage, in short words', () => {
  for (const target of targets) {
    for (const stage of stages)
      expect(retirementText(target, stage, handlingOf({ value: {} }))).toMatch(/^\S.{8,109}$/);
  }
  expect(watchedVersion('codex')).toMatch(/^codex \d+\.\d+\.\d+$/);
});

test('the policy chooses where a client leaves a choice', () => {
  const by = (claude: object, codex: object = {}) =>
    handlingOf({ value: { deprecation: { targets: { claude, codex } } } }, 'crm-sync-v2');
  expect(retirementText('claude', 'sunset', by({}))).toMatch(/can still be installed/);
  expect(retirementText('claude', 'sunset', by({ atSunset: 'migrate' }))).toBe(
    'gone; whoever has it is moved to crm-sync-v2, unless that can do more',
  );
  const accepting = { ...by({}), acceptEscalation: true };
  expect(retirementText('claude', 'removed', accepting)).toBe('gone; whoever has it is moved to crm-sync-v2');
  expect(retirementText('claude', 'sunset', by({ atSunset: 'remove' }))).toMatch(/taken out of the settings/);
  expect(retirementText('claude', 'removed', by({ atRemove: 'remove' }))).toMatch(/taken out of the settings/);
  expect(retirementText('claude', 'removed', handlingOf({ value: {} }))).toMatch(/taken out of the settings/);
  expect(retirementText('codex', 'removed', by({}, { atRemove: 'drop' }))).toMatch(/active and without updates/);
  expect(retirementText('codex', 'removed', by({}))).toMatch(/^listed, but/);
});
