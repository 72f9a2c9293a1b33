import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import shapes from '../../src/load/generated/shapes.json' with { type: 'json' };
import { type SchemaKind, validators } from '../../src/load/generated/validators.js';
import { fits } from '../../src/load/validate.ts';
import { runs } from '../runs.ts';
import { bad, good } from './validate.examples.ts';

const kinds = Object.keys(shapes) as (keyof typeof shapes)[];

/** The quick test and the full validator say the same; gives what they say. */
function agreed(kind: SchemaKind, value: unknown): boolean {
  const valid = validators[kind](value);
  if (fits(kind, value) === valid) return valid;
  expect.fail(`${kind} is ${valid ? '' : 'not '}valid: ${JSON.stringify(value)}`);
}

test.each(kinds)('%s: examples fit or do not, as its validator says', kind => {
  for (const value of good[kind]) expect(agreed(kind, value)).toBe(true);
  for (const [value] of bad[kind]) expect(agreed(kind, value)).toBe(false);
});

describe('changed examples', () => {
  const odd = [
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    Number.NaN,
    Infinity,
    -Infinity,
    '',
    'x',
    '😀',
    'a/b',
    '1.2.3',
    [],
    {},
    [1],
    ['x', 'x'],
  ];
  const oddKeys = ['x', '', 'name', 'constructor', 'toString', '$schema', 'a/b', 'targets', 'scopes'];

  test.each(kinds)('%s', kind => {
    const examples = [...good[kind], ...bad[kind].map(([value]) => value)];
    const change = fc.record({
      value: fc.constantFrom(...examples),
      steps: fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 6 }),
      key: fc.constantFrom(...oddKeys),
      put: fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...examples)),
      how: fc.constantFrom('put', 'drop', 'add', 'twice'),
    });
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(change, ({ value, steps, key, put, how }) => {
        seen.add(agreed(kind, changed(structuredClone(value), steps, key, put, how)));
      }),
      { numRuns: Math.max(runs(1000), 500) }, // few changes leave an example good
    );
    expect([...seen].sort()).toEqual([false, true]);
  });
});

/** Walks down as far as the steps lead, and changes what is there. */
function changed(value: unknown, steps: readonly number[], key: string, put: unknown, how: string): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const chosen = keys[step % Math.max(keys.length, 1)];
  const members = value as Record<string, unknown>;
  if (chosen !== undefined && rest.length > 0) {
    members[chosen] = changed(members[chosen], rest, key, put, how);
    return value;
  }
  if (Array.isArray(value)) {
    if (how === 'drop') value.pop();
    else value.push(how === 'twice' ? value[0] : put);
  } else if (how === 'drop' && chosen !== undefined) delete members[chosen];
  else members[how === 'put' && chosen !== undefined ? chosen : key] = put;
  return value;
}
