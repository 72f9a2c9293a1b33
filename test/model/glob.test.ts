import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob, matchesName } from '../../src/model/glob.ts';
import { runs } from '../runs.ts';

test.each([
  ['plugins/a', 'plugins/*', true],
  ['plugins/a/b', 'plugins/*', false],
  ['plugins/a/b', 'plugins/**', true],
  ['plugins', 'plugins/**', true],
  ['teams/x/plugins/a', 'teams/*/plugins/*', true],
  ['a/node_modules/b', '**/node_modules/**', true],
  ['node_modules', '**/node_modules/**', true],
  ['plugins/exp-a', 'plugins/exp-*', true],
  ['plugins/a', 'plugins/a/', true],
  ['plugins/ab', 'plugins/a?', true],
  ['plugins/a', 'plugins/a?', false],
  ['plugins/a+b', 'plugins/a+b', true],
  ['plugins/aab', 'plugins/a+b', false],
  ['plugins/(a', 'plugins/(*', true],
])('%s by %s: %s', (path, glob, expected) => {
  expect(matchesGlob(path, glob)).toBe(expected);
});

test('agrees with a regular expression', () => {
  const letter = fc.constantFrom('a', 'b', '*', '?');
  fc.assert(
    fc.property(
      fc.array(letter).map(parts => parts.join('')),
      fc.stringMatching(/^[ab]{0,12}$/),
      (pattern, name) => {
        const expression = new RegExp(`^${pattern.replaceAll('?', '.').replaceAll(/\*+/g, '.*')}$`);
        expect(matchesName(name, pattern)).toBe(expression.test(name));
      },
    ),
    { numRuns: runs(3000) },
  );
});

test('a pattern made to hang does not', () => {
  expect(matchesName('a'.repeat(2000), `${'*a'.repeat(500)}b`)).toBe(false);
  expect(matchesGlob('a/'.repeat(500), `${'**/a/'.repeat(200)}b`)).toBe(false);
});
