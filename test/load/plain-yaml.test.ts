import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainYaml, readYaml } from '../../src/load/plain-yaml.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { runs } from '../runs.ts';

const root = join(import.meta.dirname, '../..');
const ours = globSync('{policies,catalogs}/*.yaml', { cwd: root });
const texts = ours.map(file => readFileSync(join(root, file), 'utf8'));

/** Whatever is read directly is what the YAML parser reads; gives whether it was. */
function agrees(text: string): boolean {
  const value = readPlainYaml(text);
  if (value === undefined) return false;
  expect({ text, read: [{ value, faults: [] }] }).toEqual({ text, read: parseYaml(text, 'p.yaml') });
  return true;
}

test.each(ours)('%s is read directly', file => {
  expect(agrees(readFileSync(join(root, file), 'utf8'))).toBe(true);
});

test.each([
  ['nested lists and mappings', 'a:\n  - b: 1\n    c: [x, "y"]\n  - d\ne:\n- f: { g: true, h: [] }\n- i\n'],
  ['comments', '# one\na: 1 # two\n  # three\nb: "#4" # five\nc: [d] # six\n'],
  ['quotes', `a: "x: y"\nb: 'z # w'\n"c/*": {"d e": 'f'}\n`],
  ['nothing', 'a:\nb:\n  c:\nd: null\n'],
  ['days and paths', 'a: 2026-11-20\nb: ./c/d.md\nc: builtin:recommended\n'],
])('%s are read directly', (_, text) => {
  expect(agrees(text)).toBe(true);
});

describe('what YAML has to look at', () => {
  test.each([
    'a: 1.10\n',
    'a: 0x1F\n',
    'a: 1e3\n',
    'a: 012\n',
    'a: ~\n',
    'a: True\n',
    'a: &b c\n',
    'a: *b\n',
    'a: !t c\n',
    'a: |\n  b\n',
    'a: >-\n  b\n',
    'a: b\n  c\n',
    'a: "b\\n"\n',
    "a: 'it''s'\n",
    'a: [b,\n  c]\n',
    'a: [b c: d]\n',
    'a: b: c\n',
    'a: 1\na: 2\n',
    '? a\n: b\n',
    '<<: { a: b }\n',
    '__proto__: { a: b }\n',
    'a: { __proto__: b }\n',
    '---\na: b\n',
    'a: b\n...\n',
    'a:\n\tb: c\n',
    'a: b\r\n',
    '- a\n',
    'a\n',
    '',
    '# a\n',
    ' a: b\n',
    'a:\n   b: 1\n  c: 2\n',
    '1: a\n',
  ])('%j', text => {
    expect(readPlainYaml(text)).toBeUndefined();
    expect(readYaml(text, 'p.yaml')).toEqual(parseYaml(text, 'p.yaml'));
  });
});

test.each([
  ['brackets', `a: ${'['.repeat(5000)}\n`],
  ['blocks', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
])('%s without end are left to the YAML parser', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

const pieces = [
  'a',
  'b: ',
  'c:',
  '- ',
  '-',
  ' ',
  '  ',
  '\n',
  '\n  ',
  '\n- ',
  ': ',
  ':',
  '#',
  ' # ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
];
const more = [
  ', ',
  ',',
  'true',
  'null',
  '1',
  '-1',
  '0.1',
  './x',
  '\\',
  '|',
  '>',
  '&x',
  '*x',
  '!x',
  '~',
  '?',
  '\t',
  'ü',
  '\u2028',
  '__proto__: ',
];

test('random YAML-like text is read alike', () => {
  const text = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 24 }).map(all => `a: ${all.join('')}`);
  fc.assert(
    fc.property(text, text => void agrees(text)),
    { numRuns: runs(20_000) },
  );
});

test('real policies with some characters changed are read alike', () => {
  const change = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 6 }),
    put: fc.constantFrom('', ...pieces, ...more),
  });
  const changed = change.map(({ text, at, cut, put }) => {
    const lines = text.split('\n');
    const from = Math.floor(at * lines.length);
    const part = lines.slice(from, from + 12).join('\n');
    const where = Math.floor((at * 7919 * part.length) % (part.length + 1));
    return part.slice(0, where) + put + part.slice(where + cut);
  });
  let direct = 0;
  fc.assert(
    fc.property(changed, text => {
      if (agrees(text)) direct++;
    }),
    { numRuns: runs(4000) },
  );
  expect(direct).toBeGreaterThan(runs(100));
});

test('trees of values written as block YAML are read alike', () => {
  const scalar = fc.oneof(
    fc.constantFrom(
      'x',
      'y z',
      '"q: r"',
      "'s'",
      '12',
      '-3',
      'true',
      'null',
      '[]',
      '[a, b]',
      '{ c: d }',
      'a:b',
      '2026-11-20',
    ),
  );
  const { tree } = fc.letrec<{ tree: string[] }>(tie => ({
    tree: fc
      .uniqueArray(
        fc.record({
          key: fc.constantFrom('k', 'l/m', 'n.o', '"p q"', '_r'),
          value: fc.oneof(
            { maxDepth: 3 },
            scalar,
            tie('tree'),
            fc.array(scalar, { minLength: 1, maxLength: 3 }).map(list => list.map(item => `- ${item}`)),
          ),
        }),
        { selector: ({ key }) => key, minLength: 1, maxLength: 4 },
      )
      .map(members =>
        members.flatMap(({ key, value }) =>
          typeof value === 'string' ? [`${key}: ${value}`] : [`${key}:`, ...value.map(line => `  ${line}`)],
        ),
      ),
  }));
  fc.assert(
    fc.property(tree, lines => {
      expect(agrees(`${lines.join('\n')}\n`)).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

test('YAML of the fixtures is read alike', () => {
  for (const file of globSync('test/fixtures/*/tree.json', { cwd: root })) {
    const tree: Record<string, unknown> = JSON.parse(readFileSync(join(root, file), 'utf8'));
    for (const [path, text] of Object.entries(tree))
      if (/\.ya?ml$/.test(path) && typeof text === 'string') agrees(text);
  }
});
