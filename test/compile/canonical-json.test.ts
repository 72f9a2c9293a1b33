import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/compile/canonical-json.ts';

test('what we write holds whole characters only', () => {
  const text = canonicalJson({
    whole: '\u{1f600}',
    half: 'a \ud83d b',
    other: '\ude00',
    said: '\\ud83d',
    'k\udc00': 1,
  });
  expect(text).not.toMatch(/(?<!\\)\\u/);
  expect(JSON.parse(text)).toEqual({
    ...{ whole: '\u{1f600}', half: 'a \ufffd b', other: '\ufffd', said: '\\ud83d' },
    'k\ufffd': 1,
  });
});
