import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeOf } from '../../src/commands/change-of.ts';
import { find } from '../../src/commands/find.ts';
import type { PublishedRecord } from '../../src/model/ledger.ts';
import type { Finding } from '../../src/model/report.ts';
import { judgingRules } from '../../src/rules/judging.ts';
import { typedHere as ended } from '../in-process.ts';
import { commit, git, put } from '../ports/scratch.ts';
import { type GateVector, type VectorRecord, vectors } from './gate-vectors.ts';

const cases = vectors.map(vector => [vector.id, vector.what, vector] as const);

test('all the vectors are here', () => {
  expect(vectors).toHaveLength(33);
  expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
});

test.each(cases)('%s in memory: %s', (_, __, vector) => {
  const { asOf: today, base, published } = vector;
  const known = base && published ? { 'crm-sync': publishedOf(base, published) } : {};
  const example = { base: treeOf(vector, 'base'), head: treeOf(vector, 'head'), published: known, today };
  const { findings } = find(changeOf(example), judgingRules);
  expect(said(findings, vector, isFailing)).toEqual(vector.expect);
  expect(said(findings, vector, ({ level }) => level === 'info')).toEqual(vector.informs ?? []);
});

test.each(['recommended', 'strict'])('builtin:%s is quiet where nobody keeps records', pack => {
  const policy = { 'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:${pack}]\n` };
  const skill = { 'plugins/crm-sync/skills/find/SKILL.md': '---\nname: find\ndescription: Finds.\n---\nFind.\n' };
  const before: Record<string, string> = { ...treeOf({ id: '', what: '', asOf: '', expect: [] }, 'base'), ...policy };
  const { 'plugins/evil/.codex-plugin/plugin.json': _, ...head } = before;
  const change = changeOf({ base: { ...before, ...skill }, head, published: {} });
  const own = find(change, judgingRules).findings.filter(({ rule }) => /^deprecation\/|notice|name-reuse/.test(rule));
  expect(own).toEqual([]);
});

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'catalogc-gate-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

// The base is the branch main, the head a branch with one commit more, and the ledger a file.
test.each(cases)('%s in a repository: %s', async (_, __, vector) => {
  const dir = join(home, vector.id);
  mkdirSync(dir);
  git(dir, 'init', '-q');
  put(dir, treeOf(vector, 'base'));
  commit(dir);
  git(dir, 'checkout', '-q', '-b', 'retire');
  for (const folder of ['catalogs', 'docs', 'plugins', 'policies']) rmSync(join(dir, folder), { recursive: true });
  put(dir, treeOf(vector, 'head'));
  commit(dir);
  const { base, published } = vector;
  const records = base && published ? { 'crm-sync': publishedOf(base, published) } : {};
  const ledger = join(home, `${vector.id}.json`);
  writeFileSync(ledger, JSON.stringify({ schema: 'ledger/v1', plugins: {}, records }));
  const words = ['check', '--base', 'main', '--ledger', ledger, '--as-of', vector.asOf, '--format', 'json'];
  const { status, stderr, stdout } = await ended(dir, words, process.env);
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  expect(said(findings, vector, isFailing)).toEqual(vector.expect);
  const errors = findings.filter(({ level, rule }) => level === 'error' && isJudged(rule));
  expect(status).toBe(errors.length > 0 ? 1 : 0);
});

function isFailing({ level }: Finding): boolean {
  return level !== 'info';
}

/** The rules that say something of the record of the vector. */
function said(
  findings: readonly Finding[],
  { others = {} }: GateVector,
  chosen: (finding: Finding) => boolean,
): string[] {
  const own = findings.filter(({ plugin, rule }) => isJudged(rule) && !(plugin !== undefined && plugin in others));
  return [...new Set(own.filter(chosen).map(({ rule }) => rule))].sort();
}

function isJudged(rule: string): boolean {
  return rule.startsWith('deprecation/') || rule.startsWith('schema/');
}

function treeOf(vector: GateVector, side: 'base' | 'head'): Record<string, string> {
  const {
    catalogs = { stable: { 'crm-sync': 'AVAILABLE', 'crm-sync-v2': 'AVAILABLE' } },
    folder,
    others = {},
  } = vector;
  const record = vector[side];
  const names = ['crm-sync', 'crm-sync-v2', 'evil', ...Object.keys(others)];
  const here = names.filter(name => name !== 'crm-sync' || side === 'base' || folder !== false);
  return {
    'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\n',
    'docs/m.md': '# From one to the other\n',
    ...Object.fromEntries(here.map(name => [`plugins/${name}/.codex-plugin/plugin.json`, manifest(name)])),
    ...Object.fromEntries(Object.entries(catalogs).map(([name, entries]) => catalog(name, entries, here))),
    ...Object.fromEntries(Object.entries(others).map(([plugin, replacement]) => other(plugin, replacement))),
    ...(record && { [`policies/deprecations/${record.plugin}.yaml`]: yaml(record) }),
  };
}

function manifest(name: string): string {
  return `${JSON.stringify({ name, version: '1.0.0', description: 'Looks after contacts.' }, null, 2)}\n`;
}

function catalog(name: string, entries: Readonly<Record<string, string>>, here: readonly string[]): [string, string] {
  const listed = Object.entries(entries).filter(([plugin]) => here.includes(plugin));
  const value = {
    ...{ schema: 'catalog/v1', name, owner: { name: 'Acme' }, targets: ['codex'] },
    include: [{ plugins: listed.map(([plugin]) => plugin) }],
    entries: Object.fromEntries(listed.map(([plugin, installation]) => [plugin, { installation }])),
  };
  return [`catalogs/${name}.yaml`, JSON.stringify(value)];
}

function other(plugin: string, replacement: string): [string, string] {
  const record = { plugin, announced: '2026-11-20', sunset: '2027-02-18', replacement, migration: 'docs/m.md' };
  return [`policies/deprecations/${plugin}.yaml`, yaml(record)];
}

/** A vector leaves out what is the same in all records; JSON is YAML, too. */
function yaml({ history, kind = 'deprecate', ...record }: VectorRecord): string {
  const common = kind === 'deprecate' ? { because: 'superseded', owner: '@acme/crm' } : {};
  const moved = history === undefined ? {} : { history: historyOf(history) };
  return JSON.stringify({ schema: 'deprecation/v1', kind, ...common, ...record, ...moved }, null, 2);
}

function historyOf(moves: unknown): PublishedRecord['history'] {
  const all = (moves ?? []) as { from: string; to: string }[];
  return all.map(move => ({ on: '2027-01-05', field: 'sunset', ...move, by: '@acme/sales', reason: 'Quarter end' }));
}

function publishedOf({ announced, history, sunset }: VectorRecord, firstPublished: string): PublishedRecord {
  const dates = { announced, sunset } as Pick<PublishedRecord, 'announced' | 'sunset'>;
  return { firstPublished, kind: 'deprecate', ...dates, history: historyOf(history) };
}
