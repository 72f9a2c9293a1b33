import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, neighbourhood, sharedAmong } from '../../src/model/likeness.ts';
import { runs } from '../runs.ts';

test.each([
  ['crm-sync', 'crm-synk', 'edit'],
  ['crm-sync', 'crm-snyc', 'edit'],
  ['payroll', 'payrol1', 'look'],
  ['payroll', 'pаyroll', 'look'], // the second letter is Cyrillic
  ['modern', 'modem-', undefined],
  ['modernizer', 'modemizer', 'look'],
  ['crm-sync', 'crm_sync', 'look'],
] as const)('%s and %s', (a, b, how) => {
  expect(likeness(a, b)).toBe(how);
  expect(likeness(b, a)).toBe(how);
});

test.each([
  ['report-v1', 'report-v2'],
  ['crm-sync', 'crm-sync-2'],
  ['release-note', 'release-notes'],
  ['patch', 'patches'],
  ['js-expert', 'ts-expert'],
  ['foo', 'fob'],
  ['frontend', 'backend'],
])('%s and %s are a natural pair', (a, b) => {
  expect(likeness(a, b)).toBeUndefined();
});

test('among any names, those that are alike share a number that is known to be shared', () => {
  const letter = fc.constantFrom(...'abrnvmw10olі-_.é');
  const name = fc.string({ unit: letter, minLength: 1, maxLength: 9 });
  const edited = fc
    .tuple(name, fc.nat(9), letter)
    .map(([text, at, put]) => [text, text.slice(0, at) + put + text.slice(at + 1)]);
  fc.assert(
    fc.property(fc.array(edited, { minLength: 1, maxLength: 30 }), pairs => {
      const names = [...new Set(pairs.flat())];
      const keys = new Map(names.map(each => [each, neighbourhood(each)]));
      const isShared = sharedAmong([...keys.values()]);
      for (const a of names) {
        for (const b of names) {
          if (a === b || likeness(a, b) === undefined) continue;
          const common = [...(keys.get(a) ?? [])].filter(key => keys.get(b)?.includes(key));
          expect(common.some(isShared), `${a} and ${b}`).toBe(true);
        }
      }
    }),
    { numRuns: runs(800) },
  );
});

test('few numbers of names that share none are taken for shared', () => {
  const lists = Array.from({ length: 2000 }, (_, at) => neighbourhood(`a-quite-long-name-of-${at * 7919}`));
  const isShared = sharedAmong(lists);
  const owners = new Map<number, number>();
  for (const list of lists) for (const key of new Set(list)) owners.set(key, (owners.get(key) ?? 0) + 1);
  const alone = [...owners].filter(([, count]) => count === 1).map(([key]) => key);
  expect(alone.filter(isShared).length).toBeLessThan(alone.length / 5);
});
