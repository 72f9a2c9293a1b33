import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseFrontMatter } from '../../src/load/front-matter.ts';
import { runs } from '../runs.ts';

function frontValue(front: string): unknown {
  return parseFrontMatter(`---\n${front}\n---\nBody\n`, 'SKILL.md').value;
}

describe('front matter', () => {
  test.each([
    ['name: greet\ndescription: Says hello.', { name: 'greet', description: 'Says hello.' }],
    ['description: Use when: the user asks', { description: 'Use when: the user asks' }],
    ['description: "a: b"', { description: 'a: b' }],
    ['allowed-tools: [Read, Bash]', { 'allowed-tools': ['Read', 'Bash'] }],
    ['description: >\n  two\n  lines', { description: 'two lines\n' }],
    ['description: |-\n  two\n  lines', { description: 'two\nlines' }],
    ['user-invocable: false', { 'user-invocable': false }],
    ['version: 1.10', { version: 1.1 }],
    ['description: yes', { description: 'yes' }],
    ['description: (C# tools) for .NET', { description: '(C# tools) for .NET' }],
    ['description: a # comment', { description: 'a' }],
    ['', {}],
  ])('%s', (front, value) => {
    expect(frontValue(front)).toEqual(value);
  });

  test('CRLF is fine', () => {
    expect(parseFrontMatter('---\r\nname: a\r\ndescription: b\r\n---\r\nx', 'f.md').value).toEqual({
      name: 'a',
      description: 'b',
    });
  });

  test.each([
    ['no front matter', '# Hello\n'],
    ['the front matter is never closed by a line "---"', '---\nname: a\n'],
  ])('%s', (message, text) => {
    expect(parseFrontMatter(text, 'f.md').faults.map(fault => fault.message)).toEqual([message]);
  });

  test('the quick way never says anything else than the YAML parser', () => {
    const word = fc.stringMatching(/^[A-Za-z(][ -~]{0,30}$/);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), word, { minKeys: 1, maxKeys: 4 }), fields => {
        const front = Object.entries(fields)
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n');
        let expected: unknown;
        try {
          expected = parse(front, { version: '1.2', merge: false, logLevel: 'error' });
        } catch {
          return; // YAML refuses it: the loose reading applies
        }
        expect(frontValue(front)).toEqual(expected);
      }),
      { numRuns: runs(3000) },
    );
  });
});
