import { describe, expect, test } from 'vitest';
import { type ChangeId, changeFacts } from '../../src/compare/change-ids.ts';
import { gainsOf } from '../../src/compare/gains.ts';
import { requiredBump } from '../../src/compare/required.ts';
import { surfaceChanges } from '../../src/compare/surface.ts';
import type { Gain, SurfaceChange } from '../../src/model/surface.ts';
import { cases } from './cases.ts';
import { type Case, side } from './sides.ts';

const ignored = (path: string): boolean => path === 'README.md';

function changesIn({ was, now, others = {} }: Pick<Case, 'was' | 'now' | 'others'>): readonly SurfaceChange[] {
  const siblings = (name: string) => (others[name] === undefined ? undefined : side(others[name]));
  return surfaceChanges(side(was), side(now), ignored, siblings);
}

describe.each(Object.entries(cases))('%s', (_, example) => {
  const changes = changesIn(example);

  test('is found', () => {
    expect(changes.map(({ id }) => id)).toEqual(example.finds);
  });

  test('asks for a level and tells what is gained', () => {
    const [consent, api = consent] = example.asks;
    expect(requiredBump(changes, { profile: 'consent', levels: {} })).toBe(consent);
    expect(requiredBump(changes, { profile: 'api', levels: {} })).toBe(api);
    expect(requiredBump(changes, { profile: 'any-change', levels: {} })).toBe(consent === 'none' ? 'none' : 'patch');
    expect(gainsOf(changes)).toEqual(example.gains ?? []);
  });

  test('points to files that are there, at the level of its kind', () => {
    const [was, now] = [side(example.was).snapshot, side(example.now).snapshot];
    for (const { id, at, inBase, level, gain } of changes) {
      const fact = changeFacts[id as ChangeId];
      expect((inBase === true ? was : now).entries.has(at.file), `${id} ${at.file}`).toBe(true);
      expect(level).toBe(fact.level);
      if (gain !== undefined) expect(fact.gains).toContain(gain.kind);
      if (fact.always === true) expect(gain, id).toBeDefined();
    }
  });

  test('is nothing when both are the same', () => {
    expect(changesIn({ was: example.was, now: example.was })).toEqual([]);
    expect(changesIn({ was: example.now, now: example.now })).toEqual([]);
  });
});

describe('the list of changes', () => {
  const all = Object.values(cases).flatMap(changesIn);

  test('has every id that is found, and each of its ids is found', () => {
    expect([...new Set(all.map(({ id }) => id))].sort()).toEqual(Object.keys(changeFacts).sort());
  });

  test('has every kind of gain that is found, and each of them is found', () => {
    const found = new Map<string, Set<Gain['kind']>>();
    for (const { id, gain } of all) {
      if (gain !== undefined) found.set(id, (found.get(id) ?? new Set()).add(gain.kind));
    }
    const listed = Object.entries(changeFacts).flatMap(([id, { gains }]) => (gains === undefined ? [] : [[id, gains]]));
    const seen = [...found].map(([id, kinds]) => [id, [...kinds]] as const);
    expect(sorted(seen)).toEqual(sorted(listed as [string, string[]][]));
  });
});

function sorted(list: readonly (readonly [string, readonly string[]])[]): string[] {
  return list.map(([id, kinds]) => `${id}: ${[...kinds].sort().join(', ')}`).sort();
}
