import { expect, test } from 'vitest';
import { pluginFiles } from '../../bench/plugin.ts';
import { judge } from '../../src/commands/judge.ts';
import { comparisonsOf, misannounced } from '../../src/compare/comparisons.ts';
import { type Snapshot, snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';

const today = '2026-11-20';
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
  const [base, head] = [snapshotOf(was, 'main'), snapshotOf(now)];
  const scope = {
    drift: true,
    ...(client !== undefined && { client }),
    comparing: { compare: comparisonsOf, misannounced, released: () => undefined, sought: false, unknown: [] },
  };
  const trees = { head, base, skipped: [] };
  const whole = judge(trees, rules, today, scope);
  const shared = judge({ ...trees, changed: changedIn(base, head) }, rules, today, { ...scope, portion: 2 });
  expect(shared.findings).toEqual(whole.findings);
  expect(new Set(shared.healed?.map(each => JSON.stringify(each)))).toEqual(
    new Set(whole.healed?.map(each => JSON.stringify(each))),
  );
  expect(shared.comparisons).toEqual(whole.comparisons);
});

function changedIn(base: Snapshot, head: Snapshot): ReadonlySet<string> {
  const paths = [...new Set([...base.paths, ...head.paths])];
  return new Set(
    paths.filter(path => {
      const [a, b] = [base.bytes(path), head.bytes(path)];
      return (
        base.entries.get(path)?.mode !== head.entries.get(path)?.mode || Buffer.compare(a ?? empty, b ?? empty) !== 0
      );
    }),
  );
}

const empty = new Uint8Array();
