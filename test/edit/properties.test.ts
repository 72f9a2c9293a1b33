import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { mend } from '../../src/edit/mend.ts';
import { readYaml } from '../../src/load/plain-yaml.ts';
import type { Edit } from '../../src/model/edit.ts';
import { step } from '../../src/model/place.ts';
import { runs } from '../runs.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const leaf = fc.oneof(
  fc.constantFrom<Json>(
    '1.2.3',
    'yes',
    '1.10',
    'a: b',
    '# no',
    '- x',
    '',
    ' x ',
    'two\nlines',
    "it's",
    '"q"',
    '[x',
    null,
    7,
    -1.5,
    true,
  ),
  fc.string({ unit: 'binary', maxLength: 8 }).filter(text => text.isWellFormed()),
  fc.integer(),
);
const key = fc.oneof(
  fc.constantFrom('name', 'version', 'a/b', 'x~y', 'on', '1', 'a b', ''),
  fc.stringMatching(/^[a-z]{1,5}$/),
);
const { tree } = fc.letrec<{ tree: Json; inner: Json }>(tie => ({
  inner: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('inner'), { maxLength: 3 }),
    fc.dictionary(key, tie('inner'), { maxKeys: 3 }),
  ),
  tree: fc.dictionary(key, tie('inner'), { minKeys: 1, maxKeys: 4 }),
}));

/** Every pointer of a value. */
function pointersIn(value: Json, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const pairs: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return pairs.flatMap(([name, own]) => [step(at, name), ...pointersIn(own, step(at, name))]);
}

/** The value with the one at a pointer replaced or taken away, found out in the plainest way. */
function changed(value: Json, pointer: string, next: Json | undefined, at = ''): Json {
  if (typeof value !== 'object' || value === null) return value;
  const pairs: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const kept = pairs.flatMap(([name, own]): [string | number, Json][] => {
    if (step(at, name) !== pointer) return [[name, changed(own, pointer, next, step(at, name))]];
    return next === undefined ? [] : [[name, next]];
  });
  return Array.isArray(value) ? kept.map(([, own]) => own) : Object.fromEntries(kept);
}

const sample = fc.tuple(tree, fc.nat(), fc.option(leaf, { nil: undefined })).map(([value, pick, next]) => {
  const pointers = pointersIn(value);
  return { value, pointer: pointers[pick % pointers.length] ?? '', next };
});

function editOf(file: string, pointer: string, next: Json | undefined): Edit {
  return next === undefined ? { at: { file, pointer }, remove: true } : { at: { file, pointer }, value: next };
}

function applied(file: string, text: string, edit: Edit): string | undefined {
  const { left, texts } = mend([{ edits: [edit] }], () => text);
  return left[0] === undefined || left[0].because === 'it is so already' ? (texts.get(file) ?? text) : undefined;
}

const layouts = fc.record({
  indent: fc.constantFrom<string | number>(0, 2, 4, '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

test('JSON says what it said, with exactly that change, and twice is once', () => {
  fc.assert(
    fc.property(
      sample,
      layouts,
      fc.constantFrom('', '\n', '\n\n'),
      ({ value, pointer, next }, { indent, lineEnd }, end) => {
        const text = (JSON.stringify(value, null, indent) + end).replaceAll('\n', lineEnd);
        const edit = editOf('a.json', pointer, next);
        const told = applied('a.json', text, edit);
        expect(JSON.stringify(JSON.parse(told ?? ''))).toBe(JSON.stringify(changed(value, pointer, next)));
        if (next === undefined) return;
        expect(applied('a.json', told ?? '', edit)).toBe(told);
        // Put back what was there, and every byte is as before, where what was there fits on its line.
        const was = pointersValue(value, pointer);
        if (typeof was !== 'object' || was === null)
          expect(applied('a.json', told ?? '', editOf('a.json', pointer, was))).toBe(text);
      },
    ),
    { numRuns: runs(400) },
  );
});

test('a key added to JSON looks like the others', () => {
  fc.assert(
    fc.property(tree, layouts, leaf, (value, { indent, lineEnd }, next) => {
      const write = (all: Json) => JSON.stringify(all, null, indent).replaceAll('\n', lineEnd);
      const told = applied('a.json', write(value), editOf('a.json', '/added', next));
      expect(told).toBe(write({ ...(value as object), added: next }));
    }),
  );
});

const dialects = fc.record({
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const, 'block' as const),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  indentSeq: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

test('YAML says what it said, with exactly that change; outside of it every byte is the same', () => {
  fc.assert(
    fc.property(sample, dialects, ({ value, pointer, next }, { lineEnd, ...dialect }) => {
      const body = stringify(value, { ...dialect, lineWidth: 0, aliasDuplicateObjects: false });
      const text = `# head${lineEnd}${body.replaceAll('\n', lineEnd)}# foot${lineEnd}`;
      const [read] = readYaml(text, 'a.yaml');
      fc.pre(JSON.stringify(read?.value) === JSON.stringify(value));
      const edit = editOf('a.yaml', pointer, next);
      const told = applied('a.yaml', text, edit);
      const was = pointersValue(value, pointer);
      const isScalar = typeof was !== 'object' || was === null;
      if (next !== undefined && isScalar) expect(told, 'a scalar can always be written').toBeDefined();
      if (told === undefined) return;
      expect(told.startsWith(`# head${lineEnd}`) && told.endsWith(`# foot${lineEnd}`)).toBe(true);
      expect(JSON.stringify(readYaml(told, 'a.yaml')[0]?.value)).toBe(JSON.stringify(changed(value, pointer, next)));
      if (next !== undefined) expect(applied('a.yaml', told, edit)).toBe(told);
      // Only one stretch of text differs, and no line but those of the value.
      const others = pointersIn(value).filter(other => !other.startsWith(pointer) && !pointer.startsWith(other));
      if (next !== undefined && isScalar && others.length > 0)
        expect(linesChanged(text, told)).toBeLessThanOrEqual(
          1 + String(was).split('\n').length * 2 + (typeof was === 'string' ? 2 : 0),
        );
    }),
    { numRuns: runs(400) },
  );
});

test('no text and no edit makes it throw or break a file', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ \n:\-[\]{}'"#&*!|>%@a1,?]{0,40}$/));
  fc.assert(
    fc.property(hostile, sample, fc.constantFrom('a.json', 'a.yaml', 'a.md'), (text, { pointer, next }, file) => {
      const front = file === 'a.md' ? `---\n${text}\n---\nBody.\n` : text;
      const told = applied(file, front, editOf(file, pointer, next));
      if (file === 'a.md' && told !== undefined) expect(told.endsWith('\n---\nBody.\n')).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

function pointersValue(value: Json, pointer: string, at = ''): Json | undefined {
  if (at === pointer) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const pairs: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [name, own] of pairs) {
    const found = pointersValue(own, pointer, step(at, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function linesChanged(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return Math.max(old.length, now.length) - start - end;
}
