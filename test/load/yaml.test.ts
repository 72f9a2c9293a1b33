import { describe, expect, test } from 'vitest';
import { parseYaml, yamlFinder } from '../../src/load/yaml.ts';
import { steps } from '../../src/model/place.ts';

describe('YAML as policies are written in', () => {
  test.each([
    ['duplicate keys', 'a: 1\na: 2\n'],
    ['custom tags', 'a: !!js/function x\n'],
    ['a broken flow', 'a: [1, 2\n'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
        .join('\n')}\n`,
    ],
    ['a tab as indent', 'a:\n\tb: 1\n'],
    ['nesting without end', '['.repeat(5000)],
    ['dashes without end', `${'- '.repeat(5000)}x`],
  ])('%s is a fault, not a value', (_, text) => {
    const [document] = parseYaml(text, 'p.yaml');
    expect(document?.value).toBeUndefined();
    expect(document?.faults.length).toBeGreaterThan(0);
  });

  test('a merge key is only a key', () => {
    expect(parseYaml('b: &b {x: 1}\na:\n  <<: *b\n', 'p.yaml')[0]?.value).toEqual({
      b: { x: 1 },
      a: { '<<': { x: 1 } },
    });
  });

  test('dates stay text, several documents stay apart', () => {
    expect(parseYaml('a: 2026-11-20\n---\nb: 1\n', 'p.yaml').map(document => document.value)).toEqual([
      { a: '2026-11-20' },
      { b: 1 },
    ]);
  });

  test.each([
    ['/a/b', 'value', 'x y'],
    ['/a/b', 'key', 'b'],
    ['/c/1', 'value', 'two'],
    ['/c/1/zzz', 'value', 'two'],
    ['/nope', 'value', 'a'],
  ] as const)('finds %s %s', (pointer, on, underlined) => {
    const text = 'first: 1\n---\na:\n  b: x y\nc: [one, two]\n';
    expect(text.slice(...(yamlFinder(text)(steps(pointer), on, 1) ?? [0, 0])).trim()).toBe(underlined);
  });
});

test('a text that has ": " in it and no quotes is told in words of its own', () => {
  const [parsed] = parseYaml('arguments:\n  - name: output\n    description: Where to (default: out.mp3)\n', 'a.yaml');
  expect(parsed?.faults).toEqual([
    expect.objectContaining({
      message: 'a text without quotes has ": " in it',
      hint: 'Put the text into quotes: key: "text: more text".',
    }),
  ]);
});
