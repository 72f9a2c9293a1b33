import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { noticeFor } from '../../src/model/states.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import { catalog, plugins, policy, record } from '../../src/rules/example-records.ts';

// Announced on 2026-11-20 for 2027-02-18, which gives 90 days.
const tree = { ...plugins, ...record() };
const scope = (match: string, deprecation = '{ noticeDays: 120 }', more = '') =>
  policy('{ noticeDays: 90 }', `scopes:\n  - { name: crm, match: ${match}, ${more}deprecation: ${deprecation} }\n`);

function stateOn(day: string, more: Tree) {
  return load(snapshotOf({ ...tree, ...more }), day).states.of('crm-sync').state;
}

function daysOf(files: Tree) {
  const workspace = load(snapshotOf({ ...tree, ...files }), '2026-11-20');
  const [one] = workspace.deprecations;
  if (one === undefined) throw new Error('no record');
  const { remove, sunset } = timelineOf(one, noticeFor(workspace, one));
  return { remove, sunset };
}

describe('a scope that asks for more notice moves what it holds for', () => {
  test('up to the day that its notice allows, with the removal behind it', () => {
    expect(daysOf(scope('{ plugins: ["crm-*"] }'))).toEqual({ sunset: '2027-03-20', remove: '2027-06-18' });
    expect(stateOn('2027-03-19', scope('{ plugins: ["crm-*"] }'))).toBe('deprecated');
    expect(stateOn('2027-03-20', scope('{ plugins: ["crm-*"] }'))).toBe('sunset');
  });

  test.each([['{ paths: ["plugins/crm-*"] }'], ['{ kinds: [claude] }'], ['{ plugins: [crm-sync, other] }']])(
    'selected by %s',
    match => {
      expect(stateOn('2027-03-19', scope(match))).toBe('deprecated');
    },
  );

  test.each([
    ['another plugin', scope('{ plugins: ["pay-*"] }')],
    ['less notice', scope('{ plugins: ["crm-*"] }', '{ noticeDays: 30 }')],
    ['an exception', scope('{ plugins: ["*"] }', '{ noticeDays: 120 }', 'except: { plugins: [crm-sync] }, ')],
    ['states, which follow from the days', scope('{ states: [deprecated, sunset] }')],
    ['no notice', scope('{ plugins: ["crm-*"] }', '{ maxExtensions: 1 }')],
  ])('and not by %s', (_, said) => {
    expect(stateOn('2027-02-18', said)).toBe('sunset');
  });

  test('in one catalog, where that has the plugin', () => {
    const said = scope('{ catalogs: [acme-preview] }');
    const listing = (name: string, listed: string[]) => catalog(name, listed);
    expect(stateOn('2027-02-18', { ...said, ...listing('acme-preview', ['crm-sync', 'crm-sync-v2']) })).toBe(
      'deprecated',
    );
    expect(stateOn('2027-02-18', { ...said, ...listing('acme-preview', ['crm-sync-v2']) })).toBe('sunset');
    expect(stateOn('2027-02-18', { ...said, ...listing('acme-stable', ['crm-sync']) })).toBe('sunset');
  });

  test('with longer grace the removal alone', () => {
    expect(daysOf(scope('{ plugins: ["crm-*"] }', '{ graceDays: 120 }'))).toEqual({
      ...{ sunset: '2027-02-18', remove: '2027-06-18' },
    });
  });

  test('of a folder that is gone, by its name', () => {
    const { 'plugins/crm-sync/.claude-plugin/plugin.json': _, ...gone } = tree;
    const at = (said: Tree) => load(snapshotOf({ ...gone, ...said }), '2027-02-18').states.of('crm-sync').state;
    expect(at(scope('{ plugins: ["crm-*"] }'))).toBe('deprecated');
    expect(at(scope('{ paths: ["plugins/crm-*"] }'))).toBe('sunset');
  });

  test('and the catalog it lies in lists it as long as that', () => {
    const files = { ...tree, ...scope('{ plugins: ["crm-*"] }'), ...catalog('acme', ['crm-sync']) };
    const selected = files['catalogs/acme.yaml'];
    const open = { ...files, 'catalogs/acme.yaml': `${selected}`.replace('sync] }', 'sync], states: [deprecated] }') };
    const [listing] = load(snapshotOf(open), '2027-03-01').catalogs;
    expect(listing?.entries.map(({ name }) => name.value)).toEqual(['crm-sync']);
  });
});
