import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFinder, parseJson } from '../../src/load/json.ts';
import { firstJsonError } from '../../src/load/json-error.ts';
import { steps } from '../../src/model/place.ts';
import { runs } from '../runs.ts';

describe('what is not JSON is named where it stands', () => {
  test.each([
    ['{ "a": 1, }', 'trailing comma', ','],
    ['[1, 2,\n]', 'trailing comma', ','],
    ['{ // note\n "a": 1 }', 'JSON has no comments', '// note'],
    ['{ "a": 1 } /* end */', 'JSON has no comments', '/* end */'],
    ["{ 'a': 1 }", 'single quotes are not JSON', "'"],
    ['{ a: 1 }', 'the key a is not in quotes', 'a'],
    ['{ "a" 1 }', 'a ":" is missing before this', '1'],
    ['{ "a": 1 "b": 2 }', 'a comma is missing before this', '"'],
    ['{ "a": True }', 'True is not a JSON value', 'True'],
    ['{ "a": NaN }', 'NaN is not a JSON value', 'NaN'],
    ['{ "a": "x\ny" }', 'this text is not closed on its line', '"x'],
    ['{ "a": "\\q" }', 'a backslash that begins no JSON escape', '\\q'],
    ['{ "a": "\t" }', 'a raw control character in a text', '\t'],
    ['{ "a": 1', 'the file ends before "{" is closed', '1'],
    ['{ "a": [1 }', '"}" closes a "["', '}'],
    ['{} {}', 'something follows after the end of the JSON value', '{'],
    ['', 'the file is empty', ''],
    ['{ "a": , "b": 1 }', 'a value is expected here', ','],
    ['{ "a": 01 }', 'a comma is missing before this', '1'],
  ])('%s', (text, message, underlined) => {
    const { value, faults } = parseJson(text, 'f.json');
    expect(value).toBeUndefined();
    expect(faults[0]?.message).toBe(message);
    const [start, end] = faults[0]?.place.span ?? [0, 0];
    expect(text.slice(start, end)).toBe(underlined);
  });

  test('whatever JSON.parse refuses has an error, and its span lies in the text', () => {
    const nearJson = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'null', ' ', '//', "'", '\\', '\n'),
    );
    fc.assert(
      fc.property(
        nearJson.map(parts => parts.join('')),
        text => {
          const { value, faults } = parseJson(text, 'f');
          if (isJson(text)) return;
          expect(value).toBeUndefined();
          const [start, end] = faults[0]?.place.span ?? [-1, -1];
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(firstJsonError(text).message).not.toBe('');
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

describe('duplicate keys', () => {
  test('both places are told', () => {
    const text = '{ "version": "1", "x": {"version": 0}, "\\u0076ersion": "2" }';
    const { value, faults } = parseJson(text, 'f');
    expect(value).toEqual({ version: '2', x: { version: 0 } });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.kind).toBe('duplicate-key');
    expect(text.slice(...(faults[0]?.place.span ?? [0, 0]))).toBe('"\\u0076ersion"');
    expect(text.slice(...(faults[0]?.before?.span ?? [0, 0]))).toBe('"version"');
  });

  test('agrees with a plain walk over any JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        const { value, faults } = parseJson(text, 'f');
        expect(faults).toEqual([]);
        expect(value).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('places', () => {
  const text = '{\n  "a": { "b/c": [1, {"d": "x, ]}"}] },\n  "a~": null\n}';

  test.each([
    ['/a/b~1c/1/d', 'value', '"x, ]}"'],
    ['/a/b~1c/0', 'value', '1'],
    ['/a/b~1c/1/d', 'key', '"d"'],
    ['/a~0', 'value', 'null'],
    ['', 'value', text],
    ['/a/nope', 'value', '{ "b/c": [1, {"d": "x, ]}"}] }'],
    ['/nope', 'value', '{'],
  ] as const)('%s %s', (pointer, on, underlined) => {
    expect(text.slice(...jsonFinder(text)(steps(pointer), on))).toBe(underlined);
  });

  test('every member of any JSON is found, and is what it should be', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), object => {
        const written = JSON.stringify(object, null, 2);
        for (const key of Object.keys(object)) {
          const [start, end] = jsonFinder(written)([key], 'value');
          expect(JSON.parse(written.slice(start, end))).toEqual(JSON.parse(JSON.stringify(object[key])));
        }
      }),
    );
  });
});

test('a hundred thousand brackets are refused in a moment', () => {
  const { value, faults } = parseJson(`${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'f');
  expect(value).toBeUndefined();
  expect(faults).toHaveLength(1);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
