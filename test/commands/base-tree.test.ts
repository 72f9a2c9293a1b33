import { expect, test } from 'vitest';
import { pluginFiles } from '../../bench/plugin.ts';
import { judge } from '../../src/commands/judge.ts';
import { type PortionShelf, portionShelf } from '../../src/commands/portion-shelf.ts';
import { comparisonsOf, misannounced } from '../../src/compare/comparisons.ts';
import { outsideComparisons } from '../../src/compare/outside.ts';
import { isSameFile } from '../../src/model/same-file.ts';
import { type Snapshot, snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';

const today = '2026-11-20';
const nothingReleased = {
  compareOutside: outsideComparisons,
  misannounced,
  released: () => undefined,
  sought: false,
  unknown: [],
};
const pairs = rules.flatMap(rule =>
  Object.entries(rule.examples).flatMap(([name, { base, client, head }]) =>
    base === undefined ? [] : [[`${rule.id}: ${name}`, base, head, client] as const],
  ),
);
const garden: Tree = Object.fromEntries(Array.from({ length: 12 }, (_, at) => Object.entries(pluginFiles(at))).flat());
const definition = 'schema: catalog/v1\nname: all\nowner: { name: Acme }\ntargets: [codex, claude, neutral]\n';
const [first = ''] = Object.keys(garden).filter(path => path.endsWith('SKILL.md'));
const broken = { 'plugins/old/.claude-plugin/plugin.json': '{ "name": "old", "version": "v1" }' };

// A base shares with the judged tree what did not change; nobody may be able to tell.
test.each([
  ...pairs,
  [
    'one plugin of many',
    { ...garden, ...broken },
    { ...garden, ...broken, [first]: '---\nname: other\n---\n' },
    undefined,
  ],
  [
    'a compiled catalog',
    { ...garden, ...broken, 'catalogs/all.yaml': definition, '.agents/plugins/marketplace.json': '{}' },
    { ...garden, ...broken, 'catalogs/all.yaml': definition, '.agents/plugins/marketplace.json': '{ }' },
    undefined,
  ],
  ['a catalog more', { ...garden, ...broken }, { ...garden, ...broken, 'catalogs/all.yaml': definition }, undefined],
  [
    'a link that leads to what changed',
    { ...garden, 'plugins/a/x.md': { link: '../b/y.md' }, 'plugins/b/y.md': 'One' },
    { ...garden, 'plugins/a/x.md': { link: '../b/y.md' }, 'plugins/b/y.md': 'Two' },
    undefined,
  ],
  ['owners', { ...garden, CODEOWNERS: '* @acme/a\n' }, { ...garden, CODEOWNERS: '* @acme/b\n' }, undefined],
  ['a plugin gone', { ...garden, ...broken }, garden, undefined],
  [
    'a fault gone',
    { ...garden, ...broken },
    { ...garden, 'plugins/old/.claude-plugin/plugin.json': '{ "name": "old", "version": "1.0.0" }' },
    undefined,
  ],
] as const)('%s: the same is said when it is known what changed', (_, was, now, client) => {
  const base: Snapshot = { ...snapshotOf(was, 'main'), commit: 'c'.repeat(40) };
  const head = snapshotOf(now);
  const scope = {
    drift: true,
    ...(client !== undefined && { client }),
    comparing: { compare: comparisonsOf, ...nothingReleased },
  };
  const trees = { head, base, skipped: [] };
  const whole = judge(trees, rules, today, scope);
  const shared = judge({ ...trees, changed: changedIn(base, head) }, rules, today, { ...scope, portion: 2 });
  expect(shared.findings).toEqual(whole.findings);
  expect(sorted(shared.healed)).toEqual(sorted(whole.healed));
  expect(shared.comparisons).toEqual(whole.comparisons);

  // What was found in the base is known from another change of it.
  const store = shelfStore();
  const memory = store.open();
  const another = snapshotOf({ ...was, ...besideManifest(was) });
  judge({ head: another, base, changed: changedIn(base, another), skipped: [] }, rules, today, { ...scope, memory });
  store.keep(memory);
  const known = store.open();
  const kept = judge({ ...trees, changed: changedIn(base, head) }, rules, today, { ...scope, memory: known });
  expect(kept.findings).toEqual(whole.findings);
  expect(sorted(kept.healed)).toEqual(sorted(whole.healed));
  expect(kept.comparisons).toEqual(whole.comparisons);
});

test('what was found in a base is looked for once, and again where it is damaged', () => {
  const store = shelfStore();
  const base: Snapshot = { ...snapshotOf({ ...garden, ...broken }, 'main'), commit: 'c'.repeat(40) };
  const scope = { drift: true, comparing: { compare: comparisonsOf, ...nothingReleased } };
  const texts = ['One', 'Two', 'Three', 'Four'].map((text, at) => {
    if (at > 1) store.damage('before', ['[["a"]]', '{'][at - 2] ?? '');
    const head = snapshotOf({ ...garden, ...broken, [first]: `---\nname: ${text}\n---\n` });
    const memory = store.open();
    judge({ head, base, changed: changedIn(base, head), skipped: [] }, rules, today, { ...scope, memory });
    return store.keep(memory).filter(([, kind]) => kind === 'before');
  });
  expect(texts.map(({ length }) => length)).toEqual([1, 0, 1, 1]);
  expect(texts[0]?.[0]?.[2]).toContain('version/not-semver');
});

/** A store in memory, and shelves over it. */
function shelfStore() {
  const kept = new Map<string, string>();
  const read = (key: string, kind: string) => kept.get(`${key}.${kind}`);
  return {
    open: () => portionShelf({ read }, 'this', () => undefined),
    damage: (kind: string, text: string) => {
      for (const key of kept.keys()) if (key.endsWith(`.${kind}`)) kept.set(key, text);
    },
    keep: (shelf: PortionShelf) => {
      const texts = shelf.texts();
      for (const [key, kind, text] of texts) kept.set(`${key}.${kind}`, text);
      return texts;
    },
  };
}

/** A file more in the folder of the first plugin that has a manifest. */
function besideManifest(tree: Tree): Tree {
  const manifest = Object.keys(tree).find(path => /\/\.\w+-plugin\/plugin\.json$/.test(path));
  return manifest === undefined
    ? {}
    : { [`${manifest.replace(/\/\.\w+-plugin\/plugin\.json$/, '')}/notes.txt`]: 'More.' };
}

const sorted = (all: readonly object[] | undefined) => all?.map(each => JSON.stringify(each)).sort();

function changedIn(base: Snapshot, head: Snapshot): ReadonlySet<string> {
  const paths = [...new Set([...base.paths, ...head.paths])];
  return new Set(paths.filter(path => !isSameFile(path, base, path, head)));
}
