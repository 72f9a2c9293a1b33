import { expect, test } from 'vitest';
import { readOwnersLines } from '../../src/load/owners-lines.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';

const skipped = (text: string) =>
  readOwnersLines(snapshotOf({ CODEOWNERS: text }))?.skipped.map(({ at, text: line }) => [line, at.span]);

test.each([
  ['* @acme/all'],
  ['# a comment, with !'],
  ['/docs/'],
  ['docs/a\\ b/ @acme/docs someone@example.com'],
  ['*.md @writer # and who is that'],
  ['file\\[1\\].md @writer'],
])('GitHub reads %j', line => {
  expect(skipped(`${line}\n`)).toEqual([]);
});

test.each([['!docs @acme/docs'], ['\\#a @acme/a'], ['[ab].md @acme/a'], ['* acme/all'], ['* @acme/a/b'], ['* @']])(
  'GitHub skips %j',
  line => {
    expect(skipped(`# first\n${line}\n`)).toEqual([[line, [8, 8 + line.length]]]);
  },
);

test('one file counts, and the first of three places', () => {
  const tree = { '.github/CODEOWNERS': '* @a\n', CODEOWNERS: '!x @b\n' };
  expect(readOwnersLines(snapshotOf(tree))).toEqual({ file: '.github/CODEOWNERS', lines: 1, skipped: [] });
  expect(readOwnersLines(snapshotOf({}))).toBeUndefined();
});

test('a file that GitHub does not load, or that cannot be read', () => {
  const large = { CODEOWNERS: `# ${'x'.repeat(3 * 1024 * 1024)}\n* @a\n` };
  expect(readOwnersLines(snapshotOf(large))).toMatchObject({
    lines: 0,
    skipped: [{ because: 'it is larger than 3 MB' }],
  });
  expect(readOwnersLines(snapshotOf({ CODEOWNERS: { link: 'x' } }))?.skipped).toHaveLength(1);
});

test('a hostile line is read once', () => {
  const start = performance.now();
  skipped(`${'['.repeat(1_000_000)} x@${'a.'.repeat(500_000)}@\n`);
  expect(performance.now() - start).toBeLessThan(1000);
});
