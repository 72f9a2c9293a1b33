import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearPattern } from '../../src/model/linear-pattern.ts';
import { expectLinear } from '../growth.ts';

const asked = (pattern: string, text: string) => {
  const test = linearPattern(pattern);
  return typeof test === 'string' ? test : test(text);
};

describe('a pattern says what it says in JavaScript', () => {
  test.each([
    ['^[a-z0-9]+(-[a-z0-9]+)*$', ['crm', 'crm-sync', 'crm-', '-crm', '', 'Crm']],
    ['^https://handbook\\.acme\\.example/', ['https://handbook.acme.example/x', 'https://handbookXacme.example/']],
    ['\\bacme\\b', ['an acme plugin', 'acmes', 'acme']],
    ['^.{2,4}$', ['a', 'ab', 'abcd', 'abcde', '😀😀', 'a\nb']],
    ['^(?!test-)[a-z-]+(?=-v\\d)', ['crm-v1', 'test-crm-v1', 'crm']],
    ['^(?:(?=a|b(?!c))\\w)*$', ['ab', 'abc', 'ba', 'cab']],
    ['^\\p{Lu}\\u00e9\\x41\\u{1F600}\\ud83d\\ude00$', ['ÉéA😀😀', 'éA']],
    ['[\\]\\-^]|\\/', ['a-b', 'a]b', 'a/b', 'ab']],
    ['(?<year>\\d{4})-?|x??y', ['2026-', 'y', 'xy', '26']],
    ['', ['', 'a']],
    ['^$|^a{0}b{2}$', ['', 'bb', 'ab']],
  ])('%s', (pattern, texts) => {
    for (const text of texts) expect(asked(pattern, text), text).toBe(new RegExp(pattern, 'u').test(text));
  });

  const leaf = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '^', '$', '\\b', '\\B', '');
  const { node } = fc.letrec<{ node: string }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('node'), tie('node')).map(([one, other]) => `${one}${other}`),
      fc.tuple(tie('node'), tie('node')).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie('node'), fc.constantFrom('*', '+', '?', '*?', '{2}', '{1,}', '{0,2}'))
        .map(([one, often]) => `(?:${one})${often}`),
      fc.tuple(fc.constantFrom('=', '!'), tie('node')).map(([how, one]) => `(?${how}${one})`),
    ),
  }));

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(node, fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 6 }), (pattern, text) => {
        expect(asked(pattern, text)).toBe(new RegExp(pattern, 'u').test(text));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['(a)\\1', 'refers back to a group by \\1'],
  ['(?<n>a)\\k<n>', 'refers back to a group by \\k<n>'],
  ['(?<=a)b', 'looks behind by (?<=...)'],
  ['(?<!a)b', 'looks behind by (?<!...)'],
  ['(?i:a)', 'sets flags by (?i:...)'],
  ['a{1001}', 'has more than 1000 steps, repeats counted one by one'],
  ['(?:(?:(?:){1000}){1000}){1000}', 'has more than 1000 steps, repeats counted one by one'],
  ['(?:){999999999}', 'has more than 1000 steps, repeats counted one by one'],
  ['a**', 'is no regular expression'],
  ['(', 'is no regular expression'],
])('%s cannot be asked', (pattern, because) => expect(linearPattern(pattern)).toBe(because));

test.each([['^(a+)+$'], ['^(a|a)*$'], ['(.*)*(.*)*x'], ['^(?=(a+)+$)a*$'], ['a*a*a*a*a*a*b']])(
  '%s takes a moment, whatever the text',
  pattern => {
    expectLinear(size => expect(asked(pattern, `${'a'.repeat(size)}!`)).toBe(false), 20_000);
  },
);
