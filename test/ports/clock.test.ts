import { expect, test } from 'vitest';
import { now, today } from '../../src/ports/clock.ts';

test('SOURCE_DATE_EPOCH says which UTC day it is', () => {
  expect(today({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
  expect(today({ SOURCE_DATE_EPOCH: '1795219199' })).toBe('2026-11-20');
  expect(today({ SOURCE_DATE_EPOCH: '1795219200' })).toBe('2026-11-21');
  expect(today({ SOURCE_DATE_EPOCH: '253402300799' })).toBe('9999-12-31');
});

test('and which second', () => {
  expect(now({ SOURCE_DATE_EPOCH: '1795219199' })).toBe('2026-11-20T23:59:59Z');
  expect(now({})).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test('unset or empty, it is the clock', () => {
  for (const value of [undefined, '']) expect(today({ SOURCE_DATE_EPOCH: value })).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test.each(['soon', '-1', '1.5', '1e9', ' 1', '253402300800'])('%j is trouble, not today', value => {
  expect(() => today({ SOURCE_DATE_EPOCH: value })).toThrow(/no time in seconds/);
});
