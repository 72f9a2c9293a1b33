import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseFrontMatter } from '../../src/load/front-matter.ts';
import { expectLinear } from '../growth.ts';
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

  test.each([
    ['x: &x {a: 1, b: 2}\n<<: *x\nb: 3', { x: { a: 1, b: 2 }, a: 1, b: 3 }],
    ['b: 3\n<<: {a: 1, b: 2}', { a: 1, b: 3 }],
    ['"<<": {a: 1}\nb: 2', { a: 1, b: 2 }],
    ['<<: [{a: 1}, {a: 2, b: 2}]', { a: 1, b: 2 }],
    ['<<: {a: 1}\n<<: {a: 2, b: 2}', { a: 1, b: 2 }],
    ['x: &x {a: 1}\ny: &y {<<: *x, b: 2}\nhooks: {<<: *y}', { x: { a: 1 }, y: { a: 1, b: 2 }, hooks: { a: 1, b: 2 } }],
    ['list: [{<<: {a: 1}}]', { list: [{ a: 1 }] }],
    ['<<: {__proto__: {a: 1}}', JSON.parse('{"__proto__":{"a":1}}')],
  ])('a merge key is resolved and told: %s', (front, value) => {
    const { value: found, faults } = parseFrontMatter(`---\n${front}\n---\nBody\n`, 'SKILL.md');
    expect(found).toEqual(value);
    expect(faults.map(({ kind }) => kind)).toEqual(['merge-key']);
  });

  test.each([
    ['a mapping of itself', 'x: &x {<<: *x, a: 1}'],
    ['a list of itself', '<<: &x [*x]'],
    ['no mapping', '<<: text'],
    ['nothing', '<<: []'],
  ])('a merge key of %s is no trouble', (_, front) => {
    expect(() => frontValue(front)).not.toThrow();
  });

  test('merges of merges do not grow without end', () => {
    const keys = Array.from({ length: 400 }, (_, at) => `k${at}: ${at}`).join(', ');
    const lines = Array.from({ length: 300 }, (_, at) => `l${at}: &l${at} {${at === 0 ? keys : `<<: *l${at - 1}`}}`);
    const { faults, value } = parseFrontMatter(`---\n${lines.join('\n')}\n---\n`, 'SKILL.md');
    expect(value).toBeUndefined();
    expect(faults.map(({ kind }) => kind)).toEqual(['too-deep']);
  });

  test('too many aliases are told as what nobody reads', () => {
    const front = `x: &x {a: 1}\n<<: [${Array(200).fill('*x').join(', ')}]`;
    const { faults, value } = parseFrontMatter(`---\n${front}\n---\n`, 'SKILL.md');
    expect([value, faults.map(({ kind }) => kind)]).toEqual([undefined, ['too-deep']]);
  });

  test('a tag that nobody knows hides nothing', () => {
    const { faults, value } = parseFrontMatter('---\nhooks: !acme {Stop: []}\n---\n', 'SKILL.md');
    expect([value, faults.map(({ kind }) => kind)]).toEqual([{ hooks: { Stop: [] } }, ['front-matter']]);
  });

  test('a chain of aliases that is read from its end is refused, not followed', () => {
    const links = Array.from({ length: 5000 }, (_, at) => `${9999 - at}: &a${at} {x: ${at === 0 ? 1 : `*a${at - 1}`}}`);
    expect(() => frontValue(links.join('\n'))).not.toThrow();
  });

  test('more of it than anybody writes is not read, and told with its line', () => {
    const line = `description: ${'a word '.repeat(10)}`.trim();
    const lines = (count: number) => Array.from({ length: count }, (_, at) => line.replace('description', `d${at}`));
    expect(Object.keys(Object(frontValue(lines(200).join('\n'))))).toHaveLength(200);
    const text = `---\n${lines(300).join('\n')}\n---\nBody\n`;
    const { faults, value } = parseFrontMatter(text, 'SKILL.md');
    expect(value).toBeUndefined();
    expect(faults).toEqual([
      {
        kind: 'too-large',
        place: { file: 'SKILL.md', span: [16388, 16389] },
        message: 'front matter of more than 16 KiB is not read',
        hint: 'Move what is long below the second "---", or into a file of its own.',
      },
    ]);
  });

  const times = (text: string, count: number) => text.repeat(Math.ceil(count / text.length)).slice(0, count);
  const counted = (say: (at: number) => string, count: number) => {
    const all: string[] = [];
    for (let at = 0, length = 0; length < count; at++) length += all[all.push(say(at)) - 1]?.length ?? 1;
    return all.join('');
  };

  test.each<readonly [string, (count: number) => string]>([
    ['keys', count => counted(at => `${at}:\n`, count)],
    ['keys of a flow collection', count => `x: {${counted(at => `${at}: ,`, count)}}`],
    ['flow collections in flow collections', count => `x:\n${times(`- ${'['.repeat(99)}${']'.repeat(99)}\n`, count)}`],
    ['quoted scalars', count => `x: [${times('"",', count)}]`],
    ['anchors', count => `x:\n${counted(at => `- &a${at} b\n`, count)}`],
    ['aliases', count => `a: &a b\nx: [${times('*a,', count)}]`],
    ['brackets that close nothing', count => `x: [${times('}', count)}`],
    ['lines of one quoted scalar', count => `x: "${times('\n', count)}"`],
    ['tabs that indent', count => `x:\n${times('\t- a\n', count)}`],
    ['blanks inside a line', count => `x: a${times(' ', count)}b`],
  ])('however many %s, the time does not grow with their square', (_, front) => {
    expectLinear(size => void frontValue(front(size)), 256 * 1024);
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
