import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChangeId, changeFacts } from '../../src/compare/change-ids.ts';
import { gainsOf } from '../../src/compare/gains.ts';
import { levelOf, requiredBump } from '../../src/compare/required.ts';
import { surfaceChanges } from '../../src/compare/surface.ts';
import { bumps, covers, largerBump } from '../../src/model/bump.ts';
import type { FileLiteral, Tree } from '../../src/model/snapshot.ts';
import type { Profile, SurfaceChange } from '../../src/model/surface.ts';
import { runs } from '../runs.ts';
import { cases } from './cases.ts';
import { side } from './sides.ts';

const nothing = (): boolean => false;
const trees = Object.values(cases).flatMap(({ was, now }) => [was, now]);
const tree = fc.constantFrom(...trees);
const compared = (was: Tree, now: Tree): readonly SurfaceChange[] => surfaceChanges(side(was), side(now), nothing);

const ids = Object.keys(changeFacts);
const change: fc.Arbitrary<SurfaceChange> = fc.record(
  {
    id: fc.constantFrom(...ids),
    subject: fc.string(),
    level: fc.constantFrom(...bumps),
    at: fc.record({ file: fc.string() }),
    gain: fc.record({ kind: fc.constantFrom('exec', 'egress', 'grants', 'secrets'), says: fc.string() }),
  },
  { requiredKeys: ['id', 'subject', 'level', 'at'] },
);
const changes = fc.array(change, { maxLength: 6 });
const levels = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...bumps));
const profile = fc.constantFrom<Profile>('api', 'consent', 'any-change');

test('a plugin does not differ from itself, whatever folder it is in', () => {
  fc.assert(
    fc.property(tree, files => {
      expect(surfaceChanges(side(files), side(files, 'plugins/other'), nothing)).toEqual([]);
    }),
  );
});

test('any version compares with any other: known ids, at files that are there, one row each', () => {
  fc.assert(
    fc.property(tree, tree, (was, now) => {
      const [before, after] = [side(was), side(now)];
      const found = surfaceChanges(before, after, nothing);
      for (const { id, at, inBase, level, gain } of found) {
        expect(ids).toContain(id);
        const fact = changeFacts[id as ChangeId];
        expect(level).toBe(fact.level);
        if (gain !== undefined) expect(fact.gains, id).toContain(gain.kind);
        else expect(fact.always, id).toBeUndefined();
        expect((inBase === true ? before : after).snapshot.entries.has(at.file)).toBe(true);
      }
      const keys = found.map(({ id, subject, from, to, gain, note }) =>
        JSON.stringify([id, subject, from, to, gain, note]),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: runs(300) },
  );
});

test('each file that differs is told: more than a version is never nothing', () => {
  fc.assert(
    fc.property(tree, fc.nat(), (files, at) => {
      const names = Object.keys(files).filter(name => !name.endsWith('.json') && !name.endsWith('.yaml'));
      const name = names[at % names.length];
      if (name === undefined) return;
      const edited = { ...files, [name]: `${typeof files[name] === 'string' ? files[name] : ''}\nEdited.\n` };
      expect(compared(files, edited)).not.toEqual([]);
      expect(compared(files, { ...files, 'new.txt': 'x' }).map(({ id }) => id)).toEqual(['file.changed']);
    }),
  );
});

test('the order of files and of keys is nothing', () => {
  fc.assert(
    fc.property(tree, tree, fc.boolean(), (was, now, deep) => {
      const [a, b] = deep ? [turned(was), turned(now)] : [backwards(was), backwards(now)];
      const said = (list: readonly SurfaceChange[]) => list.map(({ at: _, ...rest }) => rest);
      expect(said(compared(a, b))).toEqual(said(compared(was, now)));
    }),
    { numRuns: runs(300) },
  );
});

test('files that cannot be read throw nothing', () => {
  const broken = fc.constantFrom<FileLiteral>('', '{', '---\n', '[]', 'null', '"x"', new Uint8Array([0xff, 0xfe]), {
    link: 'away',
  });
  fc.assert(
    fc.property(tree, tree, broken, fc.nat(), fc.boolean(), (was, now, bad, at, isBase) => {
      const files = Object.keys(isBase ? was : now);
      const spoiled = { ...(isBase ? was : now), [files[at % files.length] as string]: bad };
      if (isBase) compared(spoiled, now);
      else compared(was, spoiled);
      compared(was, spoiled);
    }),
    { numRuns: runs(300) },
  );
});

test('values of any shape throw nothing', () => {
  const strange = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(JSON.parse('{"__proto__":{"command":"x"},"constructor":1}'), [[[]]], { crm: null }, { crm: [] }),
  );
  const keys = [
    'hooks',
    'mcpServers',
    'userConfig',
    'channels',
    'interface',
    'settings',
    'dependencies',
    'experimental',
  ];
  const named = fc.dictionary(fc.constantFrom(...keys, 'commands', 'monitors', 'license', 'lspServers'), strange);
  const plugin = (value: object): Tree => ({ '.claude-plugin/plugin.json': { json: { name: 'crm', ...value } } });
  fc.assert(
    fc.property(named, named, (was, now) => {
      const found = compared(plugin(was), plugin(now));
      expect(requiredBump(found, { profile: 'consent', levels: {} })).not.toBe(found.length === 0 ? 'patch' : 'none');
    }),
    { numRuns: runs(300) },
  );
});

test('one more change never lowers what is required', () => {
  fc.assert(
    fc.property(changes, change, profile, levels, (list, more, name, own) => {
      const measure = { profile: name, levels: own };
      expect(covers(requiredBump([...list, more], measure), requiredBump(list, measure))).toBe(true);
    }),
  );
});

test('one more edit of a plugin never lowers what its edits ask for', () => {
  const pair = fc.constantFrom(...Object.entries(cases));
  let tried = 0;
  fc.assert(
    fc.property(pair, pair, profile, ([one, a], [other, b], name) => {
      const paths = new Set([...Object.keys(a.was), ...Object.keys(a.now)]);
      if ([...Object.keys(b.was), ...Object.keys(b.now)].some(path => paths.has(path))) return;
      if (readable(b.was) !== readable(b.now)) return; // by another manifest a client looks at other places
      tried++;
      const was = { ...a.was, ...b.was };
      const required = (now: Tree) => requiredBump(compared(was, now), { profile: name, levels: {} });
      const [first, both] = [required({ ...a.now, ...b.was }), required({ ...a.now, ...b.now })];
      expect(covers(both, first), `${one}, then ${other}: ${first}, then ${both}`).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
  expect(tried).toBeGreaterThan(runs(100));
});

function readable(tree: Tree): string {
  const manifests = Object.entries(tree).filter(([path, text]) => path.endsWith('plugin.json') && text !== '{');
  return manifests.map(([path]) => path).join();
}

test('a bundle that loses a part asks for a major version, whatever it gains', () => {
  const [removed, added] = [cases['a part of a bundle removed'], cases['an app added']];
  if (removed === undefined || added === undefined) throw new Error('the cases have other names');
  const changes = compared({ ...removed.was, ...added.was }, { ...removed.now, ...added.now });
  expect(requiredBump(changes, { profile: 'api', levels: {} })).toBe('major');
});

test('any-change asks for no more than api, and api for no more than consent', () => {
  fc.assert(
    fc.property(changes, levels, (list, own) => {
      const [any, api, consent] = (['any-change', 'api', 'consent'] as const).map(name =>
        requiredBump(list, { profile: name, levels: own }),
      ) as [SurfaceChange['level'], SurfaceChange['level'], SurfaceChange['level']];
      expect([covers(api, any), covers(consent, api)]).toEqual([true, true]);
    }),
  );
});

test('a level of the policy wins over everything', () => {
  fc.assert(
    fc.property(change, profile, fc.constantFrom(...bumps), (one, name, level) => {
      expect(levelOf(one, { profile: name, levels: { [one.id]: level } })).toBe(level);
      const gained = one.gain === undefined ? one.level : largerBump(one.level, 'minor');
      expect(levelOf(one, { profile: 'api', levels: {} })).toBe(gained);
    }),
  );
});

test('gains are told once, what runs first', () => {
  const gain = (kind: 'exec' | 'egress' | 'grants' | 'secrets', says: string) => ({ gain: { kind, says } });
  const all = [gain('secrets', 'a'), gain('grants', 'b'), gain('egress', 'd'), gain('egress', 'c'), gain('exec', 'z')];
  expect(gainsOf([...all, ...all, gain('exec', 'b'), {}])).toEqual(['b', 'z', 'c', 'd', 'a']);
});

function backwards(files: Tree): Tree {
  return Object.fromEntries(Object.entries(files).reverse());
}

const isJson = (literal: FileLiteral): literal is { json: unknown } => typeof literal === 'object' && 'json' in literal;

/** Each JSON file with its keys the other way round. */
function turned(files: Tree): Tree {
  const turn = (literal: FileLiteral): FileLiteral => (isJson(literal) ? { json: reversed(literal.json) } : literal);
  return Object.fromEntries(Object.entries(files).map(([path, literal]) => [path, turn(literal)]));
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
