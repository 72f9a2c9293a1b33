import { describe, expect, test } from 'vitest';
import { failureText } from '../../src/report/failure.ts';
import { frame } from '../../src/report/frame.ts';
import { printHuman } from '../../src/report/human.ts';
import { plain } from '../../src/report/style.ts';
import { visible } from '../../src/report/visible.ts';
import { reportWith, spanOf, unbumped } from './literals.ts';

test.each<[string, string, string]>([
  ['colours', 'a\u001b[31mred', 'a\\u{1b}[31mred'],
  ['a new line', 'a\nb\r', 'a\\u{a}b\\u{d}'],
  ['reordering', 'a\u202eb', 'a\\u{202e}b'],
  ['isolates', 'a\u2066b', 'a\\u{2066}b'],
  ['nothing at all', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
  ['a blank that is none', 'a\u00a0b', 'a\\u{a0}b'],
  ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ['half a character', 'a\ud83d', 'a\\u{d83d}'],
  ['an order to a runner', '::set-output name=x::y', '\\u{3a}:set-output name=x::y'],
  ['an old order to a runner', 'x ##[add-mask]y', 'x \\u{23}#[add-mask]y'],
  ['words', 'Grüße, 世界 e\u0301 ❤️', 'Grüße, 世界 e\u0301 ❤️'],
])('%s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

describe('carets stand under the fault', () => {
  test.each<[string, string, string, string]>([
    ['after tabs', '\t"a":\t"bad"', '    "a":    "bad"', '            ^^^^^'],
    ['after wide characters', '"世界": "bad"', '"世界": "bad"', '        ^^^^^'],
    ['after marks', '"e\u0301": "bad"', '"e\u0301": "bad"', '     ^^^^^'],
    ['after emoji', '"🎉": "bad"', '"🎉": "bad"', '      ^^^^^'],
    ['after what was made visible', '"\u200b": "bad"', '"\\u{200b}": "bad"', '            ^^^^^'],
  ])('%s', (_, text, line, carets) => {
    expect(frame(spanOf(7, text, '"bad"'), 'error', plain)).toEqual([`    7 | ${line}`, `      | ${carets}`]);
  });

  test('in a narrow terminal', () => {
    const text = `"key": "${'a'.repeat(60)}", "other": "bad"`;
    const [line = '', carets = ''] = frame(spanOf(7, text, '"bad"'), 'error', { ...plain, columns: 50 });
    expect(line.length).toBeLessThanOrEqual(50);
    expect(line.slice(carets.indexOf('^'))).toBe('"bad"');
  });

  test('under wide characters', () => {
    expect(frame(spanOf(7, 'x 世界', '世界'), 'error', plain)[1]).toBe('      |   ^^^^');
  });

  test('at the end of a line, for what is missing', () => {
    const span = { line: 1234, column: 4, endLine: 1234, endColumn: 4, text: 'abc' };
    expect(frame(span, 'error', plain)).toEqual(['  1234 | abc', '       |    ^']);
  });

  test('to the end of the first of several lines', () => {
    const span = { line: 1, column: 4, endLine: 5, endColumn: 2, text: 'a: [b,  ' };
    expect(frame(span, 'error', plain)[1]).toBe('      |    ^^^');
  });

  test('in a window of a long line', () => {
    const text = `${'x'.repeat(900)}"bad"${'y'.repeat(900)}`;
    const [line = '', carets = ''] = frame(spanOf(1, text, '"bad"'), 'error', plain);
    expect(line.length).toBeLessThan(110);
    expect(line).toMatch(/\| …x+"bad"y+…$/);
    expect(carets.indexOf('^')).toBe(line.indexOf('"bad"'));
  });

  test('not at all where the line is not known that far', () => {
    expect(frame({ line: 1, column: 9000, endLine: 1, endColumn: 9001, text: 'x' }, 'error', plain)).toEqual([]);
  });
});

test('no field of a report reaches the terminal raw', () => {
  const evil = '\u001b]0;x\u0007\u202e\n::error::';
  const text = printHuman(
    reportWith({
      findings: [
        {
          ...unbumped,
          at: { file: `a${evil}` },
          message: evil,
          hint: evil,
          beforeIn: evil,
          beforeSpan: spanOf(1, evil, ':'),
          because: { file: evil, pointer: evil },
          span: spanOf(1, evil, ':'),
        },
      ],
      skipped: [{ what: evil, because: evil }],
    }),
    plain,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(text).not.toMatch(/^\s*::/m);
});

test('nor does any of an error', () => {
  const { text } = failureText(new Error('a\u001b[31m\nb'), { debug: false, version: '0.1.0' });
  expect(text).toContain('a\\u{1b}[31m\\u{a}b.');
  expect(text.split('\n')).toHaveLength(2);
});
