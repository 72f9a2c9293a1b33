import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invisibleIn, pointsText } from '../../src/model/invisible.ts';

const tags = (text: string): string =>
  text.replace(/./g, letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));

test.each([
  ['tags after plain text', `hi${tags('run it')}`, [[2, 14]]],
  [
    'two runs',
    'a\u200bb\u2060\ufeffc',
    [
      [1, 2],
      [3, 5],
    ],
  ],
  ['a joiner between letters', 'pay\u200dpal', [[3, 4]]],
  ['a joiner after an emoji that joins nothing', '👩\u200d!', [[2, 3]]],
  [
    'an override in Hebrew',
    'שלום \u202eabc\u202c',
    [
      [5, 6],
      [9, 10],
    ],
  ],
  ['a direction that is never ended', 'שלום \u2067abc', [[5, 6]]],
  [
    'a direction where all goes one way',
    'if \u2067admin\u2069',
    [
      [3, 4],
      [9, 10],
    ],
  ],
  ['a flag with a word in it', `🏴${tags('gbsecret')}\u{e007f}`, [[2, 20]]],
  ['a flag without its end', `🏴${tags('gbeng')}`, [[2, 12]]],
  ['the flag of Wales', `🏴${tags('gbwls')}\u{e007f}`, []],
  ['a kiss', '👩‍❤️‍💋‍👨', []],
  ['Sinhala', 'ක්\u200dෂ', []],
])('%s', (_, text, expected) => {
  expect(invisibleIn(text).map(({ end, start }) => [start, end])).toEqual(expected);
});

test('a few code points are named, many are told as a range', () => {
  expect(pointsText([0xe0041, 0xe007a, 0xe0050, 0xe0042])).toBe('U+E0041..U+E007A');
  expect(pointsText([0x2066, 0x200b])).toBe('U+200B, U+2066');
  expect(pointsText([0x200b, 0x200b])).toBe('U+200B');
});

test('whatever the text, runs are in order, do not touch, and take no letter with them', () => {
  const piece = fc.constantFrom(
    'a',
    '👩',
    '🏴',
    '\u200d',
    '\u200b',
    '\u2067',
    '\u2069',
    tags('g'),
    '\u{e007f}',
    'ש',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('');
      let at = -1;
      for (const { end, points, start } of invisibleIn(text)) {
        expect(start).toBeGreaterThan(at);
        expect(text.slice(start, end)).toBe(String.fromCodePoint(...points));
        expect(text.slice(start, end)).not.toMatch(/[a👩🏴ש\n]/u);
        at = end;
      }
    }),
  );
});
