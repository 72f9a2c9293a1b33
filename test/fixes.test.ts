import { describe, expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { changeOf } from '../src/commands/change-of.ts';
import { mend } from '../src/edit/mend.ts';
import { textsIn } from '../src/edit/snapshot-texts.ts';
import { placeText } from '../src/model/place.ts';
import { type Snapshot, snapshotOf, withTexts } from '../src/model/snapshot.ts';
import { rules } from '../src/rules/index.ts';
import type { Example, Rule } from '../src/rules/rule.ts';

const cases = rules.flatMap(rule =>
  Object.entries(rule.examples).flatMap(([name, example]) =>
    example.finds.length > 0 ? [[rule.id, name, rule, example] as const] : [],
  ),
);

test.each(cases)('%s: %s: what can be mended is mended, and nothing new is wrong', (_, __, rule, example) => {
  const before = snapshotOf(example.head);
  const mendable = foundIn(before, rule, example).filter(({ fix }) => fix !== undefined);
  for (const { fix } of mendable) expect(fix?.safe, 'as the rule declares it').toBe(rule.fix === 'safe');
  const { done, left, texts } = mend(
    mendable.map(({ fix, at, message }) => ({ edits: fix?.edits ?? [], at, message })),
    textsIn(before),
  );
  expect(left).toEqual([]);
  const after = withTexts(before, texts);
  const still = new Set(foundIn(after, rule, example).map(({ message }) => message));
  for (const { message } of done) expect(still).not.toContain(message);
  const known = new Set(errorsIn(before, example));
  const fresh = errorsIn(after, example).filter(error => !known.has(error));
  // Of a file that could not be read nobody knew what else is wrong with it.
  expect(fresh.filter(error => !unread(before, example).some(file => error.includes(file)))).toEqual([]);
});

describe.each(rules.filter(({ fix }) => fix !== undefined).map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has an example that it mends', () => {
    const fixes = Object.values(rule.examples).flatMap(example =>
      foundIn(snapshotOf(example.head), rule, example).flatMap(({ fix }) => fix ?? []),
    );
    expect(fixes.length).toBeGreaterThan(0);
  });
});

function foundIn(head: Snapshot, rule: Rule, example: Example) {
  return [...rule.check({ ...changeOf(example, head), rules: [rule] })];
}

function unread(head: Snapshot, example: Example): string[] {
  const { documents } = changeOf(example, head).head;
  return documents.filter(({ value }) => value === undefined).map(({ file }) => file);
}

/** Rule and place of every error. */
function errorsIn(head: Snapshot, example: Example): string[] {
  const { diagnostics } = check(changeOf(example, head), rules);
  return diagnostics.filter(({ level }) => level === 'error').map(({ at, rule }) => `${rule} ${placeText(at)}`);
}
