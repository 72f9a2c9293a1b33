import { describe, expect, test } from 'vitest';
import { changeOf } from '../src/commands/change-of.ts';
import { placeText } from '../src/model/place.ts';
import { rules } from '../src/rules/index.ts';
import type { Example, Rule } from '../src/rules/rule.ts';

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(Object.entries(rule.examples))('%s', (_, example) => {
    expect(placesFound(rule, example)).toEqual(example.finds);
  });

  test('has an example that finds and one that stays quiet', () => {
    const finds = Object.values(rule.examples).map(example => example.finds.length > 0);
    expect(finds).toContain(true);
    expect(finds).toContain(false);
  });

  test('says so where it compares', () => {
    const shown = Object.values(rule.examples);
    const compares = shown.some(({ base, baseFailure, drift, ledger, ledgerFailure, tip }) =>
      [base, baseFailure, drift, ledger, ledgerFailure, tip].some(each => each !== undefined),
    );
    if (rule.scope !== 'waivers') expect(rule.compares ?? false).toBe(compares);
  });

  test('speaks to people', () => {
    expect(rule.id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(rule.title).toMatch(/^[A-Z"].*[^.]$/);
    expect(rule.why.trim().length).toBeGreaterThan(60);
  });
});

test('ids are unique and in order', () => {
  const ids = rules.map(rule => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort());
});

function placesFound(rule: Rule, example: Example): string[] {
  const found = [...rule.check({ ...changeOf(example), rules: [rule] })];
  for (const { message, hint } of found) {
    expect(message, 'a message is one line').toMatch(/^[^\n]+$/);
    expect(hint ?? 'x', 'a hint is one line').toMatch(/^[^\n]+$/);
  }
  for (const { at, before, because } of found)
    for (const place of [at, before, because])
      expect(Object.keys(place ?? {}).filter(key => !placeKeys.has(key))).toEqual([]);
  return found.map(({ at }) => placeText(at));
}

const placeKeys = new Set(['file', 'pointer', 'document', 'on', 'span']);
