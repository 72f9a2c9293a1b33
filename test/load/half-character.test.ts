import { describe, expect, test } from 'vitest';
import { halfCharacterIn } from '../../src/load/half-character.ts';

describe('half of a character is named where it stands', () => {
  test.each([
    ['{ "a": "x\\ud83c" }', '\\ud83c'],
    ['{ "a": "\\uDF88x" }', '\\uDF88'],
    ['{ "a": "\\ud83c\\ud83c\\udf88" }', '\\ud83c'],
    ['{ "\\ud83c": 1 }', '\\ud83c'],
  ])('%s', (text, underlined) => {
    const span = halfCharacterIn(text, 'f.json')?.place.span ?? [];
    expect(text.slice(...span)).toBe(underlined);
  });

  test.each(['{ "a": "\\ud83c\\udf88" }', '{ "a": "\\\\ud83c" }', '{ "a": "\\u00e9🎈" }'])('not in %s', text => {
    expect(halfCharacterIn(text, 'f.json')).toBeUndefined();
  });
});
