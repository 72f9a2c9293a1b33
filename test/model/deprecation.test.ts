import { expect, test } from 'vitest';
import { addDays } from '../../src/model/deprecation.ts';

test.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 90, '2027-03-31'],
  ['9999-12-31', 1, '9999-12-31'],
  ['2026-01-01', 1e12, '9999-12-31'],
])('%s and %d days later is %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
});
