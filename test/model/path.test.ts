import { expect, test } from 'vitest';
import { escapeOf, linkedPath } from '../../src/model/path.ts';

test.each([
  ['./skills', undefined],
  ['./a/../b', undefined],
  ['./..a/b..', undefined],
  ['../b', 'leaves the folder'],
  ['..\\b', 'leaves the folder'],
  ['./a/../../b', 'leaves the folder'],
  ['/etc', 'is absolute'],
  ['~/x', 'is absolute'],
  ['C:\\x', 'is absolute'],
  ['\\\\host\\share', 'is absolute'],
  ['./a\0b', 'holds a NUL'],
] as const)('%j from a plugin folder: %s', (path, how) => {
  expect(escapeOf('plugins/hello', path)).toBe(how);
});

test.each([
  ['a/b', 'c', 'a/c'],
  ['a/b', '../c', 'c'],
  ['a/b', '../../c', undefined],
  ['a/b', '/c', undefined],
  ['a/b/c', '.././d/', 'a/d'],
] as const)('the link %s to %s leads to %s', (link, target, path) => {
  expect(linkedPath(link, target)).toBe(path);
});
