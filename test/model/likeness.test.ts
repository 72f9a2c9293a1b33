import { expect, test } from 'vitest';
import { likeness } from '../../src/model/likeness.ts';

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
