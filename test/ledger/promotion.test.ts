import fc from 'fast-check';
import { expect, test } from 'vitest';
import { look } from '../../src/commands/look.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { promote } from '../../src/model/promotion.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import type { Lock, LockedPlugin } from '../../src/model/verification.ts';
import { runs } from '../runs.ts';

const names = ['crm', 'notes', 'images', 'mail'];
const { workspace: head } = look(
  snapshotOf({
    'policies/deprecations/mail.yaml':
      'schema: deprecation/v1\nplugin: mail\nkind: quarantine\neffective: 2026-01-01\nbecause: security\n',
    'policies/deprecations/notes.yaml': 'schema: deprecation/v1\nplugin: notes\nkind: yank\nversions: "=2.0.0"\n',
  }),
  '2026-11-20',
);

const plugin = fc
  .record({
    name: fc.constantFrom(...names),
    version: fc.constantFrom('1.0.0', '1.1.0', '2.0.0', '2.1.0-rc.1'),
    letter: fc.constantFrom('a', 'b', 'c'),
    commit: fc.option(fc.constantFrom('1'.repeat(40), '2'.repeat(40)), { nil: undefined }),
  })
  .map(({ commit, letter, name, version }): LockedPlugin => {
    const root = `plugins/${name}`;
    return { name, version, root, gitTree: letter.repeat(64), state: 'active', ...(commit && { commit }) };
  });
const lock = (catalog: string, commit: string) =>
  fc.uniqueArray(plugin, { selector: ({ name }) => name }).map(
    (plugins): Lock => ({
      ...{ catalog, channel: 'preview', asOf: '2026-11-19', commit: commit.repeat(40), policySha256: '', plugins },
      tool: { name: 'catalogc', version: '1' },
    }),
  );
const ledger = fc
  .dictionary(
    fc.constantFrom(...names),
    fc.dictionary(
      fc.constantFrom('1.0.0', '1.1.0', '2.0.0'),
      fc.constantFrom('2026-11-01', '2026-11-13', '2026-11-14'),
    ),
  )
  .map((said): Ledger => {
    const lists = Object.entries(said).map(([name, versions]) => {
      const releases = Object.entries(versions).map(([version, day]) => {
        return { version, digest: 'd'.repeat(64), catalogs: new Map([['preview', day]]) };
      });
      return [name, releases] as const;
    });
    return { label: 'ledger.json', releases: new Map(lists), records: new Map() };
  });

test('each plugin is just as one of the two catalogs has it, and only what has soaked is taken from the first', () => {
  const soak = { soakDays: 7, only: [], takesPrereleases: false, again: false };
  fc.assert(
    fc.property(
      lock('preview', 'a'),
      fc.option(lock('stable', 'b'), { nil: undefined }),
      ledger,
      (source, target, known) => {
        const about = { head, ledger: known, today: '2026-11-20' };
        const { moves, pins } = promote({ source, target }, { from: 'preview', to: 'stable', ...soak }, about);
        const has = (from: Lock | undefined, name: string, tree: string | undefined, commit: string) =>
          from?.plugins.some(
            each => each.name === name && each.gitTree === tree && (each.commit ?? from.commit) === commit,
          );
        for (const { commit, gitTree, name, version = '' } of pins) {
          const isHeld = has(target, name, gitTree, commit) === true;
          expect(isHeld || has(source, name, gitTree, commit)).toBe(true);
          if (isHeld) continue;
          const since = known.releases
            .get(name)
            ?.find(each => each.version === version)
            ?.catalogs?.get('preview');
          expect(since !== undefined && since <= '2026-11-13').toBe(true);
          expect(name).not.toBe('mail');
          expect(`${name} ${version}`).not.toBe('notes 2.0.0');
        }
        // Nobody loses a plugin by a promotion, and each is told of once.
        const kept = new Set(pins.map(({ name }) => name));
        for (const { name } of target?.plugins ?? []) expect(kept).toContain(name);
        expect(moves.map(({ name }) => name)).toEqual([...new Set(moves.map(({ name }) => name))].sort());
      },
    ),
    { numRuns: runs(500) },
  );
});
