import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeOf } from '../../src/commands/change-of.ts';
import { find } from '../../src/commands/find.ts';
import { rules } from '../../src/rules/index.ts';
import { historyIsHere, type Item, itemsOf, treesOf } from './items.ts';
import { otherwise } from './otherwise.ts';

const versionRules = rules.filter(({ id }) => id.startsWith('version/'));

// 150 changes each of two public repositories, judged as if each were a pull request with the state before it as its base.
describe.skipIf(!historyIsHere)('what really happened', () => {
  describe.each(['everyinc-compound-engineering', 'wshobson-agents'])('%s', name => {
    const judged = itemsOf(name).map(item => ({ item, verdict: verdictOf(item) }));
    const about = (wanted: (item: Item) => boolean) =>
      judged.filter(({ item }) => wanted(item) && otherwise[keyOf(item)] === undefined);

    test('is judged as it was read and found right', async () => {
      const lines = judged.map(({ item, verdict }) => lineOf(item, verdict));
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
        join(import.meta.dirname, `../golden/history/${name}.txt`),
      );
    });

    test('content that changed under its version is caught', () => {
      for (const { item, verdict } of about(({ contentKind, event }) => event === 'same' && contentKind === 'payload'))
        expect(verdict.rules, lineOf(item, verdict)).toContain('version/content-changed');
    });

    test('a version that fell is caught', () => {
      for (const { item, verdict } of about(({ event }) => event === 'decrease'))
        expect(verdict.rules, lineOf(item, verdict)).toContain('version/decreased');
    });

    test('a plugin that came is seen', () => {
      for (const { item, verdict } of about(({ event }) => event === 'added'))
        expect(verdict.kind, lineOf(item, verdict)).toBe('added');
    });

    test('prose and tests alone ask for nothing', () => {
      for (const { item, verdict } of about(
        ({ contentKind }) => contentKind === 'docsOnly' || contentKind === 'testsOnly',
      ))
        expect(verdict.rules, lineOf(item, verdict)).toEqual([]);
    });
  });

  test('every exception is one that happened', () => {
    const keys = ['everyinc-compound-engineering', 'wshobson-agents'].flatMap(itemsOf).map(keyOf);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(otherwise)));
  });
});

interface Verdict {
  readonly kind: string;
  readonly required: string;
  readonly rules: readonly string[];
  readonly ids: readonly string[];
}

function verdictOf(item: Item): Verdict {
  const change = changeOf({ ...treesOf(item), today: item.date.slice(0, 10) });
  const { findings } = find(change, versionRules);
  const told = findings.filter(({ level }) => level !== 'info').map(({ rule }) => rule);
  const [one] = change.comparisons ?? [];
  return {
    kind: one?.kind ?? 'unchanged',
    required: one?.required ?? 'none',
    rules: [...new Set(told)].filter(rule => !rule.endsWith('/missing')),
    ids: [...new Set((one?.rows ?? []).map(({ id }) => id))].sort(),
  };
}

function lineOf(item: Item, { ids, kind, required, rules: told }: Verdict): string {
  const { contentKind, event, versionAfter, versionBefore } = item;
  const facts = `${keyOf(item)}  ${event} ${versionBefore ?? '-'} -> ${versionAfter ?? '-'}, ${contentKind}`;
  const some = ids.length > 4 ? [...ids.slice(0, 4), `${ids.length - 4} more`] : ids;
  return `${facts}  |  ${kind}, ${required}: ${told.length === 0 ? 'passes' : told.join(', ')}  |  ${some.join(', ')}`.trimEnd();
}

function keyOf({ commit, plugin }: Item): string {
  return `${commit.slice(0, 8)} ${plugin === '' ? '(root)' : plugin}`;
}
