import { describe, expect, test } from 'vitest';
import { load } from '../src/load/load.ts';
import type { ClientId } from '../src/model/client.ts';
import { placeText } from '../src/model/place.ts';
import { snapshotOf, type Tree } from '../src/model/snapshot.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { rules } from '../src/rules/index.ts';
import type { Example, Rule } from '../src/rules/rule.ts';

const day = '2026-11-20';

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(Object.entries(rule.examples))('%s', (_, example) => {
    expect(placesFound(rule, example)).toEqual(example.finds);
  });

  test('has an example that finds and one that stays quiet', () => {
    const finds = Object.values(rule.examples).map(example => example.finds.length > 0);
    expect(finds).toContain(true);
    expect(finds).toContain(false);
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
  const today = example.today ?? day;
  const { baseFailure, client, drift = [], losses = [] } = example;
  const base = example.base === undefined ? undefined : loaded(example.base, today, client);
  const head = loaded(example.head, today, client);
  const change = { head, ...(baseFailure && { baseFailure }), today, losses, drift, rules: [rule] };
  const found = [...rule.check(base === undefined ? change : { ...change, base })];
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

function loaded(tree: Tree, today: string, client?: ClientId): Workspace {
  return load(snapshotOf(tree), today, client);
}
