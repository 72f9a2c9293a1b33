import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { changeOf } from '../../src/commands/change-of.ts';
import { addDays, type Deprecation } from '../../src/model/deprecation.ts';
import { isAnew } from '../../src/model/earlier.ts';
import type { PublishedRecord } from '../../src/model/ledger.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import { plugins } from '../../src/rules/example-records.ts';
import { rules } from '../../src/rules/index.ts';
import { runs } from '../runs.ts';

/** A record as people write it. */
interface Written {
  readonly kind?: string;
  readonly announced: string;
  readonly sunset: string;
  readonly deprecated?: string;
  readonly remove?: string;
  readonly withdrawn?: string;
  readonly history: readonly { readonly field: string; readonly from: string; readonly to: string }[];
}

/** What somebody tries: another record, or none; then perhaps a release, some days later. */
interface Try {
  readonly wait: number;
  readonly field: 'announced' | 'sunset' | 'deprecated' | 'remove' | 'withdrawn' | 'delete' | 'write';
  readonly by: number;
  readonly told: boolean;
  readonly dropped: boolean;
  readonly release: boolean;
}

interface World {
  readonly today: string;
  readonly merged?: Written;
  readonly published?: PublishedRecord;
  /** The days people were last told. */
  readonly promised?: { readonly sunset: string; readonly remove: string };
}

const noticeDays = 90;
const judging = rules.filter(({ id }) => id.startsWith('deprecation/') || id.startsWith('schema/'));

const attempt: fc.Arbitrary<Try> = fc.record({
  wait: fc.oneof(fc.nat(3), fc.nat(60)),
  field: fc.constantFrom('announced', 'sunset', 'sunset', 'deprecated', 'remove', 'withdrawn', 'delete', 'write'),
  by: fc.oneof(fc.integer({ min: -200, max: 200 }), fc.constantFrom(-1, 0, 1, 89, 90, 91)),
  told: fc.boolean(),
  dropped: fc.boolean(),
  release: fc.boolean(),
});

function tried({ merged, today }: World, { by, dropped, field, told }: Try): Written | undefined {
  const fresh = { announced: today, sunset: addDays(today, Math.max(by, 0) + 80), history: [] };
  if (field === 'write' || merged === undefined) return fresh;
  if (field === 'delete') return undefined;
  if (dropped && field !== 'announced' && field !== 'sunset') {
    const { [field]: _, ...rest } = merged;
    return rest;
  }
  const from =
    merged[field] ??
    (field === 'withdrawn' ? today : field === 'deprecated' ? merged.announced : addDays(merged.sunset, 90));
  const to = addDays(from, by);
  const entry = told && field !== 'withdrawn' && to > from ? [{ field, from, to }] : [];
  return { ...merged, [field]: to, history: [...merged.history, ...entry] };
}

function treeOf(record: Written | undefined): Tree {
  if (record === undefined) return plugins;
  const history = record.history.map(entry => ({ on: '2026-01-01', ...entry, by: 'a', reason: 'b' }));
  const common = { schema: 'deprecation/v1', plugin: 'crm-sync', because: 'superseded', owner: 'a' };
  const said = { ...common, replacement: 'crm-sync-v2', migration: 'docs/m.md', withdrawnReason: 'In demand' };
  return { ...plugins, 'policies/deprecations/crm-sync.yaml': JSON.stringify({ ...said, ...record, history }) };
}

/** Is an edit let through? */
function passes({ merged, published, today }: World, next: Written | undefined): boolean {
  const example = { base: treeOf(merged), head: treeOf(next), published: published ? { 'crm-sync': published } : {} };
  return check(changeOf({ ...example, today }), judging).diagnostics.every(({ level }) => level !== 'error');
}

/** A release: the ledger keeps the day of a record, unless it is announced anew. */
function released(world: World): World {
  const { merged, published, today } = world;
  if (merged === undefined) return world;
  const anew = published === undefined || isAnew({ ...published, key: '' }, merged as unknown as Deprecation);
  const firstPublished = anew ? today : published.firstPublished;
  const history = merged.history.map(entry => ({ on: '2026-01-01', ...entry, by: 'a', reason: 'b' }));
  const { sunset = '', remove = '' } = timelineOf(merged, { noticeDays, graceDays: 90, firstPublished });
  const { promised: _, ...rest } = world;
  const withdrawn = merged.withdrawn !== undefined;
  return {
    ...rest,
    published: { ...merged, kind: 'deprecate', firstPublished, history },
    ...(!withdrawn && { promised: { sunset, remove } }),
  };
}

test('no edits that are let through take from people what they were told', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 2, maxLength: 9 }), tries => {
      let world: World = { today: '2026-01-01' };
      for (const one of tries) {
        world = { ...world, today: addDays(world.today, one.wait) };
        const next = tried(world, one);
        if (passes(world, next)) {
          const { merged: _, ...rest } = world;
          world = { ...rest, ...(next && { merged: next }) };
          accepted += 1;
        }
        if (!one.release) continue;
        const before = world.promised;
        world = released(world);
        const { promised, published } = world;
        if (promised === undefined || published === undefined) continue;
        expect(promised.sunset >= addDays(published.firstPublished, noticeDays)).toBe(true);
        expect(promised.remove >= promised.sunset).toBe(true);
        if (before === undefined) continue;
        expect(promised.sunset >= before.sunset, `${promised.sunset} is before ${before.sunset}`).toBe(true);
        expect(promised.remove >= before.remove, `${promised.remove} is before ${before.remove}`).toBe(true);
      }
    }),
    { numRuns: runs(150) },
  );
  expect(accepted).toBeGreaterThan(runs(100)); // else nothing was tried
}, 120_000);
