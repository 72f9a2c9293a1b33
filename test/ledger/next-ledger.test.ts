import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/load/ledger.ts';
import { addDays, type Deprecation } from '../../src/model/deprecation.ts';
import { joinLedgers } from '../../src/model/join-ledgers.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { type Issue, type Issued, nextLedger } from '../../src/model/next-ledger.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { ledgerText } from '../../src/sign/ledger-text.ts';

const names = fc.constantFrom('crm', 'notes', '__proto__', '7');
const place = { file: 'x.yaml' };

/** A version's content is one of two, so that now and then a released version gets the other one. */
const issued = fc
  .record({
    name: names,
    version: fc.constantFrom('1.0.0', '1.9.0', '1.10.0', '2.0.0-rc.1', '2', '10', 'banana'),
    letter: fc.constantFrom('a', 'a', 'a', 'b'),
    commit: fc.constantFrom('1'.repeat(40), '2'.repeat(64)),
  })
  .map(({ commit, letter, name, version }): Issued => {
    return { name, version, digest: letter.repeat(64), commit, root: `plugins/${name}` };
  });

const record = fc
  .record({ name: names, kind: fc.constantFrom('deprecate', 'rename', 'yank', 'quarantine'), off: fc.boolean() })
  .map(({ kind, name, off }): Deprecation => {
    return {
      ...{ plugin: { value: name, place }, place, file: 'x.yaml', kind: kind as Deprecation['kind'] },
      ...{ announced: '2026-11-01', sunset: '2027-03-01', acceptEscalation: false, history: [] },
      ...(off && { withdrawn: '2026-11-02' }),
    };
  });

const issue = fc.record({
  catalog: fc.constantFrom('stable', 'preview'),
  later: fc.nat({ max: 3 }),
  versions: fc.uniqueArray(issued, { selector: ({ name }) => name, maxLength: 3 }),
  records: fc.uniqueArray(record, { selector: ({ plugin }) => plugin.value, maxLength: 2 }),
  renames: fc.dictionary(names, fc.option(names), { maxKeys: 2 }),
});

type Step = typeof issue extends fc.Arbitrary<infer T> ? T : never;

/** Publishes one after the other, as far as the ledger lets it. */
function inARow(issues: readonly Step[], each: (was: Ledger | undefined, now: Ledger) => void) {
  let ledger: Ledger | undefined;
  let day = '2026-11-20';
  for (const { later, renames, ...rest } of issues) {
    day = addDays(day, later);
    const next: Issue = { ...rest, day, renames: new Map(Object.entries(renames)) };
    try {
      const now = nextLedger(ledger, next);
      each(ledger, now);
      ledger = now;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      expect(error.code).toBe('version-taken');
    }
  }
}

const read = (text: string) => {
  const ledger = readLedger(text, 'ledger.json');
  if ('fault' in ledger) throw new Error(ledger.fault);
  return ledger;
};

test('a ledger is read as it was written, and written as it was read', () => {
  fc.assert(
    fc.property(fc.array(issue, { maxLength: 6 }), issues =>
      inARow(issues, (_, now) => {
        const text = ledgerText(now);
        const again = read(text);
        expect(ledgerText(again)).toBe(text);
        expect(read(ledgerText(again))).toEqual(again);
        expect(again.records).toEqual(now.records);
        expect(again.renames ?? new Map()).toEqual(now.renames ?? new Map());
        const sorted = (ledger: Ledger) => [...ledger.releases].map(([name, list]) => [name, new Set(list)]);
        expect(new Map(sorted(again) as [string, unknown][])).toEqual(new Map(sorted(now) as [string, unknown][]));
      }),
    ),
  );
});

test('what was released stays released, with the content and the first days it had', () => {
  fc.assert(
    fc.property(fc.array(issue, { maxLength: 8 }), issues =>
      inARow(issues, (was, now) => {
        for (const [name, list] of was?.releases ?? []) {
          for (const before of list) {
            const after = now.releases.get(name)?.find(({ version }) => version === before.version);
            expect(after).toMatchObject({ digest: before.digest, date: before.date, commit: before.commit });
            for (const [catalog, day] of before.catalogs ?? []) expect(after?.catalogs?.get(catalog)).toBe(day);
          }
        }
        for (const [catalog, lines] of was?.renames ?? [])
          for (const [from, to] of lines) expect(now.renames?.get(catalog)?.get(from)).toBe(to);
      }),
    ),
  );
});

test('records never leave, and their first day moves only for one that holds anew', () => {
  fc.assert(
    fc.property(fc.array(issue, { maxLength: 8 }), issues =>
      inARow(issues, (was, now) => {
        for (const [key, before] of was?.records ?? []) {
          const after = now.records.get(key);
          expect(after).toBeDefined();
          const anew = before.withdrawn !== undefined && after?.withdrawn === undefined;
          const spoken = before.kind === 'quarantine' && after?.kind !== 'quarantine';
          if (!anew && !spoken) expect(after?.firstPublished).toBe(before.firstPublished);
          else expect((after?.firstPublished ?? '') >= before.firstPublished).toBe(true);
        }
      }),
    ),
  );
});

test('two catalogs that went out at once are one ledger, in either order of their versions', () => {
  fc.assert(
    fc.property(issue, issue, (one, other) => {
      const made = [one, other].map(({ later: _, renames, ...rest }, at) =>
        nextLedger(undefined, {
          ...{ ...rest, catalog: ['stable', 'preview'][at] ?? '', day: '2026-11-20' },
          renames: new Map(Object.entries(renames)),
        }),
      );
      const joined = joinLedgers(made);
      const clashes = one.versions.some(({ digest, name, version }) =>
        other.versions.some(each => each.name === name && each.version === version && each.digest !== digest),
      );
      expect(joined !== undefined && 'fault' in joined).toBe(clashes);
      if (joined === undefined || 'fault' in joined) return;
      const back = joinLedgers(made.toReversed());
      if (back === undefined || 'fault' in back) throw new Error('the other way round it is a fault');
      expect(ledgerText({ ...joined, records: new Map() })).toBe(ledgerText({ ...back, records: new Map() }));
      expect([...joined.records.keys()].sort()).toEqual([...back.records.keys()].sort());
    }),
  );
});

test('no release comes before the newest one', () => {
  const empty = { catalog: 'stable', versions: [], records: [], renames: new Map() };
  const ledger = nextLedger(undefined, { ...empty, day: '2026-11-20' });
  expect(() => nextLedger(ledger, { ...empty, day: '2026-11-19' })).toThrow('would come before one as of 2026-11-20');
});
