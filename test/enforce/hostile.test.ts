import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removalBranch } from '../../src/enforce/branch.ts';
import { markerIn, markerLine } from '../../src/enforce/marker.ts';
import { planOf } from '../../src/enforce/plan-of.ts';
import { load } from '../../src/load/load.ts';
import type { Step } from '../../src/model/enforcement.ts';
import { retiringOf } from '../../src/model/retiring.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import type { Tracked } from '../../src/model/tracking.ts';
import { enforcedText } from '../../src/report/enforced.ts';
import { plain } from '../../src/report/style.ts';
import { isUnsafe } from '../../src/report/visible.ts';
import { rendered } from '../report/forge.ts';
import { hostileText, hostileTexts } from '../report/hostile-texts.ts';
import { runs } from '../runs.ts';
import { crmSync, plugin, record, shop } from './shop.ts';

const nothing: Tracked = { defaultBranch: 'main', issues: [], pulls: [], branches: new Set() };
const today = '2027-05-19';

function stepsFor(name: string, more: object, issues: 'record' | 'owner' = 'record'): readonly Step[] {
  const evil = { ...crmSync, plugin: name, ...more };
  const { 'policies/deprecations/crm-sync.yaml': _, ...rest } = shop;
  const tree = { ...rest, ...plugin(name, 'plugins/evil'), ...record('evil', evil) };
  const workspace = load(snapshotOf(tree), today);
  return planOf(workspace, retiringOf(workspace, today), nothing, { today, issues, due: [] }).steps;
}

const known = [
  'paragraph',
  'strong',
  'inlineCode',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'heading',
  'list',
  'listItem',
  'html',
];

function expectInert(steps: readonly Step[]): void {
  for (const step of steps) {
    const [title, body] =
      step.kind === 'open-pull'
        ? [step.removal.title, step.removal.body]
        : [step.kind === 'close-issue' ? 'x' : step.title, step.body];
    const { kinds, spoken } = rendered(body);
    expect(spoken.filter(word => !word.startsWith('@a'))).toEqual([]);
    expect(kinds.filter(kind => !known.includes(kind))).toEqual([]);
    expect(kinds.filter(kind => kind === 'html')).toHaveLength(step.kind === 'open-pull' ? 0 : 1);
    expect(title).toMatch(/^[\p{L}\p{M}\p{N} ._…-]{1,256}$/u);
    expect(body.length).toBeLessThan(30_000);
    if (step.kind === 'open-issue') expect(markerIn(body)).toBe(step.marker);
  }
  const printed = enforcedText(
    { today, steps, notes: [], due: [{ name: '::error::x', because: 'new' }], dry: 'dry run', done: [] },
    plain,
  );
  for (const line of printed.split('\n')) {
    expect(line).not.toMatch(/^\s*::|##\[/);
    expect([...line].filter(isUnsafe)).toEqual([]);
  }
}

test.each(hostileTexts.map(text => [text]))('%j is no more than text in issues and pull requests', text => {
  const everywhere = {
    message: text,
    because: 'other',
    migration: text,
    owner: text === '@octocat' ? '' : text,
    replacement: text,
    advisory: text,
  };
  for (const issues of ['record', 'owner'] as const) {
    const steps = stepsFor(text === '' ? 'x' : text, everywhere, issues);
    expectInert(steps);
  }
  expectInert(stepsFor('x', { component: `skill:${text}x` }));
});

test('so is any text', () => {
  fc.assert(
    fc.property(
      hostileText().filter(text => text !== ''),
      hostileText(),
      // Who is an owner by the letter is mentioned, and meant to be.
      hostileText().filter(text => !/^@[\w/-]+$/.test(text)),
      (name, message, owner) => {
        expectInert(stepsFor(name, { message, owner, migration: message }));
      },
    ),
    { numRuns: runs(150) },
  );
});

test('only a user or a team is mentioned', () => {
  const mentioned = (owner: string) =>
    rendered(
      stepsFor('x', { owner })
        .map(step => (step.kind === 'open-issue' ? step.body : ''))
        .join(''),
    ).spoken;
  expect(mentioned('@acme/platform')).toEqual(['@a']);
  expect(mentioned('@octocat')).toEqual(['@o']);
  const others = [
    '@acme/platform @octocat',
    '@-x',
    '@x-',
    '@a/b/c',
    '@a\n@b',
    'sales@acme.example',
    '@a.b',
    `@${'a'.repeat(60)}`,
    '@acme/',
  ];
  for (const owner of others) expect(mentioned(owner)).toEqual([]);
});

test('a branch is one that git takes, and never another than ours', () => {
  const names = [
    'crm-sync',
    'a.lock',
    '..',
    'a..b',
    '-x',
    'main',
    'refs/heads/main',
    'a b',
    'HEAD',
    '@{1}',
    'é',
    '\ud83d',
    'x'.repeat(300),
    ...hostileTexts,
  ];
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...names), hostileText()), name =>
      removalBranch(name).startsWith('catalogc/remove-'),
    ),
  );
  for (const branch of new Set(names.map(removalBranch)))
    expect([branch, spawnSync('git', ['check-ref-format', '--branch', branch]).status]).toEqual([branch, 0]);
  expect(removalBranch('crm-sync')).toBe('catalogc/remove-crm-sync');
  expect(new Set(['a b', 'a  b', 'a_b', 'A b'].map(removalBranch)).size).toBe(4);
});

test('a marker is one line that tells two names apart, and nothing that only quotes it is one', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (a, b) => {
      const line = markerLine('record', a);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.indexOf('-->')).toBe(line.length - 3);
      if (a.toWellFormed() !== b.toWellFormed()) expect(markerLine('record', b)).not.toBe(line);
      if (a !== '') expect(markerIn(`${line}\r\ntext`)).toBe(line);
      expect(markerIn(`> ${line}\ntext`)).toBeUndefined();
    }),
  );
});
