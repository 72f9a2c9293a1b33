import { expect, test } from 'vitest';
import { linksIn, pathOfLink } from '../../src/model/markdown-links.ts';
import { expectLinear } from '../growth.ts';

test.each<[string, string, readonly string[]]>([
  ['links and pictures', 'See [a](a.md), ![b](b.png "B") and [c](<c d.md>).', ['a.md', 'b.png', 'c d.md']],
  ['brackets in a name', '[a](a_(b).md)', ['a_(b).md']],
  ['a list of targets', '[a]: a.md\n  [b]: <b c.md> "B"', ['a.md', 'b c.md']],
  ['code in a line', 'Not `[a](a.md)` or ``[b](`b.md)``, but [c](c.md)', ['c.md']],
  ['a lone backtick', 'It`s [a](a.md)', ['a.md']],
  ['a block of code', '```md\n[a](a.md)\n```\n[b](b.md)\n~~~\n[c](c.md)\n```\n~~~\n', ['b.md']],
  ['a block without an end', '[a](a.md)\n````\n```\n[b](b.md)', ['a.md']],
  ['comments', '<!-- [a](a.md) --> [b](b.md) <!-- [c](c.md)', ['b.md']],
  ['a picture that is a link', '[![a](a.png)](b.md)', ['a.png', 'b.md']],
])('%s', (_, text, targets) => {
  expect(linksIn(text)).toEqual(targets);
});

test.each<[string, string | undefined]>([
  ['a/b.md#first', 'a/b.md'],
  ['a%20b.md?raw=1', 'a b.md'],
  ['100%.md', '100%.md'],
  ['#first', undefined],
  ['https://acme.example/a', undefined],
  ['mailto:a@acme.example', undefined],
  ['//acme.example/a', undefined],
])('%s leads to %s', (target, path) => {
  expect(pathOfLink(target)).toBe(path);
});

test.each(['`', '<!--', '](<', '](', '[', '```\n', '](((', '[a]: <'])('a text that is all %j takes no time', part => {
  expectLinear(count => linksIn(part.repeat(count)), 40_000);
});

test('fences of every length take no time', () => {
  // So many fences are a text of their square.
  expectLinear(
    length => linksIn(Array.from({ length: Math.sqrt(length) }, (_, at) => '`'.repeat(at)).join('a')),
    160_000,
  );
});
