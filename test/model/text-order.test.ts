import { expect, test } from 'vitest';
import { countedAsText } from '../../src/model/text-order.ts';

test.each([
  ['1.0.0-rc9', '1.0.0-rc10', 'rc10'],
  ['1.0.0-beta.rc-9.x', '1.0.0-beta.rc-10', 'rc-10'],
  ['1.0.0-rc.9', '1.0.0-rc.8', undefined],
  ['1.0.0-rc10', '1.0.0-rc9', undefined],
  ['1.0.0-rc9', '1.0.0-beta10', undefined],
  ['1.0.1-rc9', '1.0.0-rc10', undefined],
  ['2.0.0', '1.0.0', undefined],
])('%s, then %s: %s', (from, to, word) => {
  expect(countedAsText(from, to)).toBe(word);
});
