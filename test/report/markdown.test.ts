import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, prose, row } from '../../src/report/markdown.ts';
import { visible } from '../../src/report/visible.ts';
import { runs } from '../runs.ts';
import { rendered } from './forge.ts';
import { hostileText, hostileTexts } from './hostile-texts.ts';

test.each<[string, string]>([
  ['version is "1.2", not 1.3; claude warns', 'version is "1.2", not 1.3; claude warns'],
  ['Did you mean "./plugins/a"?', 'Did you mean "./plugins/a"?'],
  ['ask @octocat, please', 'ask `@octocat`, please'],
  ['a [b](c) d', 'a `[b](c)` d'],
  ['two `` ticks', 'two ``` `` ``` ticks'],
  ['from <a> to <b>', 'from `<a>` to `<b>`'],
  ['at 0123456789', 'at `0123456789`'],
  ['1. first', '`1`. first'],
  ['1.2.3 is next', '1.2.3 is next'],
  ['Grüße, 世界', 'Grüße, 世界'],
  ['a\nb', '`a\\u{a}b`'],
])('%j is written %j', (text, markdown) => {
  expect(prose(text)).toBe(markdown);
});

test('long text is cut, and says so', () => {
  expect(prose('word '.repeat(9), 12)).toBe('word word `w…`');
  expect(code('x'.repeat(20), 10)).toBe(`\`${'x'.repeat(9)}…\``);
});

describe('what was written is what is read', () => {
  const seen = (text: string) => visible(text).replace(/ +/g, ' ').replace(/^ | $/g, '');

  test.each(hostileTexts)('%j', text => {
    isHarmless(text);
    expect(rendered(prose(text)).text.replaceAll(/ +/g, ' ')).toBe(seen(text));
  });

  test('for any text', () => {
    fc.assert(
      fc.property(hostileText(), text => {
        isHarmless(text);
        expect(rendered(prose(text)).text.replaceAll(/ +/g, ' ')).toBe(seen(text));
      }),
      { numRuns: runs(1000) },
    );
  });
});

function isHarmless(text: string): void {
  isOnly(prose(text), ['paragraph']);
  isOnly(`a ${prose(text)} b`, ['paragraph']);
  isOnly(`- a\n- ${prose(text)}\n- b`, ['list', ...Array(3).fill(['listItem', 'paragraph']).flat()]);
  isHarmlessRow(text);
}

/** Of nothing but these, and code; an empty text may leave its paragraph out. */
function isOnly(markdown: string, expected: readonly string[]): void {
  const { kinds, spoken } = rendered(markdown);
  expect(spoken, markdown).toEqual([]);
  const paragraphs = (names: readonly string[]) => names.filter(name => name !== 'paragraph');
  expect(paragraphs(kinds.filter(kind => kind !== 'inlineCode')), markdown).toEqual(paragraphs(expected));
}

/** Two cells stay two cells, and one row one row. */
function isHarmlessRow(text: string): void {
  const markdown = [row(['A', 'B', 'C']), '|---|---|---|', row([prose(text), code(text), 'end'])].join('\n');
  const { kinds, spoken, text: read } = rendered(markdown);
  expect(spoken, markdown).toEqual([]);
  expect(
    kinds.filter(kind => kind !== 'inlineCode'),
    markdown,
  ).toEqual([
    'table',
    ...['tableRow', 'tableCell', 'tableCell', 'tableCell'],
    ...['tableRow', 'tableCell', 'tableCell', 'tableCell'],
  ]);
  expect(read.endsWith('end'), markdown).toBe(true);
}
