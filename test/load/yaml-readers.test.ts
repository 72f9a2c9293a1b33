import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/load/front-matter.ts';
import { yamlReadersOf } from '../../src/load/yaml-readers.ts';
import { runs } from '../runs.ts';

/** Who reads front matter with this line in it, as claude 2.1.329, codex-cli 0.169.0 and copilot 1.0.102 did. */
function readersOf(line: string): string {
  return [...yamlReadersOf(`name: n\n${line}\n`).keys()].join(' ');
}

describe('who reads front matter', () => {
  test.each([
    ['a: b', 'claude codex copilot'],
    ['a: b: c', 'claude codex'],
    ['a: b: "c" \\d', 'claude codex'],
    ['a: @b', 'claude codex'],
    ['a: `b` c', 'claude codex'],
    ['a: [b] c', 'claude codex'],
    ['a: [b] [c]', 'claude codex'],
    ['a: {{b}} c', 'claude codex'],
    ['a: b: c # d', 'claude codex'],
    ['a: - b: c', 'claude codex'],
    ['a: *b* c', 'claude'],
    ['a: *b', 'claude'],
    ['a: %b c', 'claude'],
    ['a: | b', 'claude'],
    ['a: , b', 'claude'],
    ["a: 'b': c", 'claude'],
    ['a: b: ', 'claude'],
    ['a:\n\tb: c', 'claude'],
    ['a: b\u0007', 'claude'],
    ['a: b\u2028c', 'claude'],
    ['a: 1\na: 2', 'claude codex'],
    ['name: m', 'claude'],
    ['a:\n  b: c: d', 'codex'],
    ['a:\n  - b: c: d', 'codex'],
    ['my.key: b: c', 'codex'],
    ['a: b: c\nd: |\n  e', 'codex'],
    ['a: b:', ''],
    ['a: - b', ''],
    ['a: "b" c', ''],
    ['a: "b', ''],
    ['a: "\\d"', ''],
    ['a: b: c\n  d', ''],
    ['a:b', ''],
    ['a: b\u0000', ''],
  ])('%j', (line, readers) => {
    expect(readersOf(line)).toBe(readers);
  });

  test('what is read is what was written', () => {
    const { faults, value } = parseFrontMatter('---\nname: n\ndescription: Use "it" when: asked\n---\n', 'SKILL.md');
    expect(value).toEqual({ name: 'n', description: 'Use "it" when: asked' });
    expect(faults.map(({ kind, lack, readBy }) => [kind, lack, readBy])).toEqual([
      ['front-matter', 'broken', ['claude', 'codex']],
    ]);
  });

  test('whatever it is, it is no trouble', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '#',
      '*',
      '&',
      '|',
      '- ',
      '---',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const { faults, value } = parseFrontMatter(`---\n${pieces.join('')}\n---\n`, 'f.md');
        expect(value !== undefined || faults.length > 0).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });
});
