import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { runRetire } from '../../src/commands/retiring/retire.ts';
import { load } from '../../src/load/load.ts';
import { addDays, type Deprecation } from '../../src/model/deprecation.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { noticeOf, stateOn } from '../../src/model/timeline.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { type Given, type RetireCommand, reasons, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { runs } from '../runs.ts';
import { layTree, newFolder } from '../work-folder.ts';

const file = 'policies/deprecations/crm.yaml';
const start = '2026-11-20';
const tree: Tree = {
  'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version: '1.4.2' } },
  'plugins/crm-v2/.claude-plugin/plugin.json': { json: { name: 'crm-v2', version: '2.0.0' } },
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\ndeprecation: { noticeDays: 20, graceDays: 10 }\n',
};

const day = fc.integer({ min: -5, max: 80 }).map(days => addDays(start, days));
// Whatever may stand in an argument: texts that YAML would take for something else among them.
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    'yes',
    '2027-01-01',
    '1.10',
    '# no',
    "it's",
    'a: b',
    '- x',
    '@acme/crm',
    '{',
    '*',
    '\r\n',
    ' x ',
    '---',
  ),
);
const said = (keys: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(keys, { requiredKeys: [] }) as fc.Arbitrary<Given>;
const step = fc.oneof(
  fc.tuple(
    fc.constant('deprecate' as const),
    said({
      ...{ announced: day, deprecated: day, sunset: day, remove: day, message: text, migration: text, owner: text },
      replacement: fc.constantFrom('crm-v2', 'none', 'crm', 'x@elsewhere'),
      because: fc.constantFrom(...reasons),
    }).map(given => ({ because: 'superseded', owner: 'me', ...given })),
  ),
  fc.tuple(fc.constant('extend' as const), said({ sunset: day, reason: text, by: text })),
  fc.tuple(fc.constant('withdraw' as const), said({ on: day, reason: text })),
  fc.tuple(fc.constant('rename' as const), said({ to: fc.constantFrom('crm-v2', 'new'), effective: day })),
  fc.tuple(
    fc.constant('yank' as const),
    said({
      versions: fc.constantFrom('=1.4.2', '<1', '>=2 <3', 'x y'),
      because: fc.constantFrom(...reasons),
      message: text,
    }),
  ),
  fc.tuple(fc.constant('quarantine' as const), said({ advisory: fc.webUrl(), effective: day, message: text })),
);

// Most of what is drawn is refused, so that half of the courses begin with what is not.
const plainStep = fc.constant([['deprecate', { because: 'superseded', owner: 'me' }], 0] as const);
const courses = fc
  .tuple(fc.array(plainStep, { maxLength: 1 }), fc.array(fc.tuple(step, fc.nat(20)), { minLength: 1, maxLength: 5 }))
  .map(([first, more]) => [...first, ...more]);

interface Told {
  readonly name: string;
  readonly course: readonly { readonly day?: string; readonly stage: string }[];
}

/** What the command tells and leaves; undefined where it was refused. */
async function accepted(dir: string, command: RetireCommand, given: Given, today: string): Promise<Told | undefined> {
  try {
    const options = settle({ dir, write: true, format: 'json', 'as-of': today, ...given }, ['crm']);
    const outcome = await runRetire(command, options, openPorts({}));
    return outcome.kind === 'text' ? (heldTo('retired/v1', JSON.parse(outcome.text(plain))) as Told) : undefined;
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    throw error;
  }
}

function recordsIn(written: string, today: string): readonly Deprecation[] {
  const { deprecations, documents } = load(snapshotOf({ ...tree, [file]: written }), today);
  expect(documents.flatMap(({ faults, file: at }) => (at === file ? faults : []))).toEqual([]);
  return deprecations;
}

test('whatever is accepted is a whole record, which means what was printed', async () => {
  let [taken, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(courses, async steps => {
      const dir = newFolder('catalogc-retiring-');
      try {
        layTree(dir, tree);
        let today = start;
        for (const [[command, given], days] of steps) {
          today = addDays(today, days);
          const before = existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8') : undefined;
          const told = await accepted(dir, command, given, today);
          const after = existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8') : undefined;
          if (told === undefined) {
            refused++;
            expect(after).toBe(before);
            continue;
          }
          taken++;
          holds(told, recordsIn(after ?? '', today), given);
        }
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    }),
    { numRuns: runs(128) },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(runs(32));
}, 120_000);

/** One of the records says what was told, and stands where it was said to stand, on each day and the day before. */
function holds({ course }: Told, records: readonly Deprecation[], given: Given): void {
  const policy = load(snapshotOf(tree), start).policy;
  const fits = records.filter(record =>
    course.every(({ day: on, stage }) => {
      if (on === undefined) return record.kind === 'yank' && stage === 'yanked';
      const state = stateOn(record, on, noticeOf(policy));
      return stage === 'renamed' ? state === 'removed' : state === stage;
    }),
  );
  expect(fits.length).toBeGreaterThan(0);
  for (const key of ['message', 'migration', 'advisory'] as const)
    if (given[key] !== undefined) expect(fits.map(record => record[key]?.value)).toContain(given[key]);
  for (const key of ['sunset', 'remove', 'announced', 'effective'] as const)
    if (given[key] !== undefined) expect(fits.map(record => record[key])).toContain(given[key]);
}
