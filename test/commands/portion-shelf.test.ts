import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/commands/frame.ts';
import { judge } from '../../src/commands/judge.ts';
import { openPortion } from '../../src/commands/portion.ts';
import { portionId } from '../../src/commands/portion-id.ts';
import { portionShelf } from '../../src/commands/portion-shelf.ts';
import { portionsOf } from '../../src/commands/portions.ts';
import { survey } from '../../src/load/survey.ts';
import { isBelow } from '../../src/model/path.ts';
import { type Entry, type Snapshot, snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { readWorkTree } from '../../src/ports/files.ts';
import { rules } from '../../src/rules/index.ts';
import { every } from '../runs.ts';

const today = '2026-11-20';
const nothing = () => undefined;

/** A store in memory, and what is in it. */
function memory() {
  const kept = new Map<string, string>();
  return { kept, read: (key: string, kind: string) => kept.get(`${key}.${kind}`) };
}

/** Judges a tree with what a store has of it, and keeps what is new there; gives how much that was. */
function judged(head: Snapshot, store: ReturnType<typeof memory>, code = 'this') {
  const shelf = portionShelf(store, code, nothing);
  const scope = { drift: true, digests: true, memory: shelf };
  const { build, findings } = judge({ head, skipped: [] }, rules, today, scope);
  const texts = shelf.texts();
  for (const [key, kind, text] of texts) store.kept.set(`${key}.${kind}`, text);
  return { said: { findings, emitted: build.catalogs.map(({ emitted }) => emitted), losses: build.losses }, texts };
}

function plainly(head: Snapshot) {
  const { build, findings } = judge({ head, skipped: [] }, rules, today, { drift: true, digests: true });
  return { findings, emitted: build.catalogs.map(({ emitted }) => emitted), losses: build.losses };
}

const examples = rules.flatMap(({ examples, id }) =>
  Object.entries(examples).map(([name, { head }]) => [`${id}: ${name}`, snapshotOf(head)] as const),
);
// Every third; with ALL_RUNS=1, as every week, all of them.
const some = examples.filter((_, at) => at % every(3) === 0);
const fixtures = join(import.meta.dirname, '../fixtures');
const names = readdirSync(fixtures, { withFileTypes: true }).filter(entry => entry.isDirectory());

describe('what was made of plugins in an earlier run says the same in a later one', () => {
  test.each(some)('%s', (_, head) => {
    const store = memory();
    const plain = plainly(head);
    expect(judged(head, store).said).toEqual(plain);
    const again = judged(head, store);
    expect(again.said).toEqual(plain);
    expect(again.texts).toEqual([]);
  });

  test.each(names.map(({ name }) => name))('fixture %s', async name => {
    const { snapshot } = await readWorkTree(join(fixtures, name));
    const store = memory();
    judged(snapshot, store);
    expect(judged(snapshot, store).said).toEqual(plainly(snapshot));
  });
});

describe('what is said of one plugin by itself follows from its folder and the frame alone', () => {
  test.each(examples)('%s', (_, head) => {
    const seen = survey(head, today);
    const isFrame = frameOf([seen], new Set(seen.folders));
    for (const folders of portionsOf(seen, 1)) {
      const known = portionId('', head, folders);
      if (known === undefined) continue; // a link may lead out of it, so it is not kept
      const own = new Set(folders);
      const strayed: string[] = [];
      const note = (path: string) => {
        if (!isBelow(path, own) && !isFrame(path) && head.entries.has(path)) strayed.push(path);
      };
      openPortion({ ...seen, snapshot: noting(head, note) }, folders, rules, { today, digests: true });
      expect(strayed).toEqual([]);
    }
  });
});

/** A snapshot that tells of each path that somebody looks at. */
function noting(snapshot: Snapshot, note: (path: string) => void): Snapshot {
  const entries = {
    get: (path: string) => {
      note(path);
      return snapshot.entries.get(path);
    },
    has: (path: string) => {
      note(path);
      return snapshot.entries.has(path);
    },
  } as ReadonlyMap<string, Entry>;
  const bytes = (path: string) => {
    note(path);
    return snapshot.bytes(path);
  };
  return { ...snapshot, entries, bytes };
}

const manifest = (name: string, more: object = {}) => ({
  json: { name, version: '1.0.0', description: `Does ${name}.`, license: 'MIT', ...more },
});
const plugins = (...all: readonly string[]): Tree =>
  Object.fromEntries(all.map(name => [`plugins/${name}/.claude-plugin/plugin.json`, manifest(name)]));
const definition = {
  'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\n',
};
const many = Array.from({ length: 200 }, (_, at) => `plugin-${at}`);
const start: Tree = { ...definition, ...plugins(...many) };

describe('kept portions', () => {
  const lines = (text: string | undefined) => new Set(text?.split('\n').slice(0, -1));

  test.each<[string, Tree, number]>([
    [
      'a plugin is another',
      { ...start, 'plugins/plugin-7/.claude-plugin/plugin.json': manifest('plugin-7', { a: 1 }) },
      1,
    ],
    ['a plugin is new', { ...start, ...plugins('plugin-77b') }, 1],
    ['a readme beside them', { ...start, 'README.md': 'Plugins.\n' }, 0],
  ])('%s: few are opened again', (_, tree, most) => {
    const store = memory();
    judged(snapshotOf(start), store);
    const before = lines([...store.kept.values()][0]);
    expect(before.size).toBe(many.length);
    const { said, texts } = judged(snapshotOf(tree), store);
    expect(said).toEqual(plainly(snapshotOf(tree)));
    const opened = [...lines(texts[0]?.[2])].filter(line => !before.has(line));
    expect(opened.length).toBeLessThanOrEqual(most);
  });

  test.each<[string, Tree]>([
    ['a policy', { ...start, 'policies/policy.yaml': 'schema: policy/v1\nextends: [builtin:strict]\n' }],
    ['a catalog', { ...start, 'catalogs/acme.yaml': `${definition['catalogs/acme.yaml']}channel: stable\n` }],
    ['owners', { ...start, CODEOWNERS: '* @acme/all\n' }],
  ])('%s is another frame', (_, tree) => {
    const store = memory();
    judged(snapshotOf(start), store);
    judged(snapshotOf(tree), store);
    expect(store.kept.size).toBe(2);
  });

  test('of other code, or damaged, are not used', () => {
    const head = snapshotOf({ ...start, 'plugins/plugin-7/.claude-plugin/plugin.json': '{ "name": ' });
    const store = memory();
    const { said } = judged(head, store);
    judged(head, store, 'other');
    expect(store.kept.size).toBe(2);
    for (const damage of ['', 'null\n', '\n\n\n', '{}', 'x'.repeat(200)]) {
      for (const [key, text] of store.kept) {
        const ids = text.split('\n').map(line => line.slice(0, 64));
        store.kept.set(key, ids.map(id => `${id} ${damage}\n`).join(''));
      }
      expect(judged(head, store).said).toEqual(said);
    }
  });
});
