import { describe, expect, test } from 'vitest';
import { planOf } from '../../src/enforce/plan-of.ts';
import { load } from '../../src/load/load.ts';
import type { PublishedRecord } from '../../src/model/ledger.ts';
import { retiringOf } from '../../src/model/retiring.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import type { Issue, Tracked } from '../../src/model/tracking.ts';
import { crmSync, plugin, record, shop } from './shop.ts';

const branch = 'catalogc/remove-crm-sync';
const nothing: Tracked = { defaultBranch: 'main', issues: [], pulls: [], branches: new Set() };

function planned(
  tree: Tree,
  today: string,
  tracked: Partial<Tracked> = {},
  published?: ReadonlyMap<string, PublishedRecord>,
) {
  const workspace = load(snapshotOf(tree), today);
  return planOf(
    workspace,
    retiringOf(workspace, today, published),
    { ...nothing, ...tracked },
    { today, issues: 'record', due: [] },
  );
}

function kinds(...plan: Parameters<typeof planned>): readonly string[] {
  return planned(...plan).steps.map(
    step => `${step.kind} ${step.kind === 'open-pull' ? step.removal.plugin : step.name}`,
  );
}

function issue(number: number, body: string, isOpen = true): Issue {
  return { number, title: 'x', body, isOpen };
}

const told = '<!-- catalogc: record crm-sync -->';
const over = `${told}\n<!-- catalogc: over -->\nx`;
const {
  'plugins/crm-sync/.claude-plugin/plugin.json': _,
  'plugins/crm-sync/.codex-plugin/plugin.json': __,
  ...gone
} = shop;
const renamed = { plugin: 'old', kind: 'rename', to: 'crm-sync-v2', effective: '2027-01-01' };
const evil = { plugin: 'crm-sync', kind: 'quarantine', effective: '2026-12-01', advisory: 'https://a.example/1' };
const part = { ...crmSync, component: 'skill:find' };

describe('steps of a day', () => {
  test.each<[string, Tree, string, Partial<Tracked>, readonly string[]]>([
    [
      'announced later',
      record('a', { ...crmSync, announced: '2027-01-01' }),
      '2026-11-20',
      {},
      ['open-issue crm-sync'],
    ],
    ['announced today', shop, '2026-11-20', {}, ['open-issue crm-sync']],
    ['the last day of grace', shop, '2027-05-18', {}, ['open-issue crm-sync']],
    ['the removal', shop, '2027-05-19', {}, ['open-pull crm-sync', 'open-issue crm-sync']],
    ['a year too late', shop, '2028-05-19', {}, ['open-pull crm-sync', 'open-issue crm-sync']],
    ['all gone, never told', gone, '2027-05-19', {}, []],
    ['all gone, told', gone, '2027-05-19', { issues: [issue(1, told)] }, ['close-issue crm-sync']],
    ['gone before its day', gone, '2027-05-18', {}, ['open-issue crm-sync']],
    ['told otherwise', shop, '2026-11-20', { issues: [issue(1, told)] }, ['update-issue crm-sync']],
    ['closed by us', shop, '2026-11-20', { issues: [issue(1, over, false)] }, ['update-issue crm-sync']],
    ['closed by people', shop, '2026-11-20', { issues: [issue(1, told, false)] }, []],
    ['only quoted', shop, '2026-11-20', { issues: [issue(1, `> ${told}`)] }, ['open-issue crm-sync']],
    [
      'told twice',
      shop,
      '2026-11-20',
      { issues: [issue(2, told), issue(1, told)] },
      ['update-issue crm-sync', 'close-issue crm-sync'],
    ],
    [
      'a branch without a pull request',
      shop,
      '2027-05-19',
      { branches: new Set([branch]) },
      ['open-pull crm-sync', 'open-issue crm-sync'],
    ],
    [
      'an open pull request',
      shop,
      '2027-05-19',
      { pulls: [{ number: 5, branch, state: 'open' }] },
      ['open-issue crm-sync'],
    ],
    [
      'one that people closed',
      shop,
      '2027-05-19',
      { pulls: [{ number: 5, branch, state: 'closed' }] },
      ['open-issue crm-sync'],
    ],
    [
      'merged, and there again',
      shop,
      '2027-05-19',
      { pulls: [{ number: 5, branch, state: 'merged' }] },
      ['open-pull crm-sync', 'open-issue crm-sync'],
    ],
    [
      'merged, there again, and the branch is left',
      shop,
      '2027-05-19',
      { pulls: [{ number: 5, branch, state: 'merged' }], branches: new Set([branch]) },
      ['open-issue crm-sync'],
    ],
    [
      'a quarantine keeps the folder',
      { ...plugin('crm-sync'), ...record('e', evil) },
      '2027-12-01',
      {},
      ['open-issue crm-sync quarantine'],
    ],
    [
      'a quarantine beside a record',
      { ...shop, ...record('e', evil) },
      '2026-12-01',
      {},
      ['open-issue crm-sync', 'open-issue crm-sync quarantine'],
    ],
    ['a quarantine lifted', record('e', { ...evil, lifted: '2026-12-05' }), '2026-12-05', {}, []],
    [
      'a new name, the old folder still there',
      { ...shop, ...plugin('old'), ...record('old', renamed) },
      '2027-01-01',
      {},
      ['open-pull old', 'open-issue crm-sync', 'open-issue old'],
    ],
    ['a new name, moved', { ...plugin('crm-sync-v2'), ...record('old', renamed) }, '2027-01-01', {}, []],
    ['a yank', record('y', { plugin: 'crm-sync', kind: 'yank', versions: '=1.0.0' }), '2027-01-01', {}, []],
    [
      'a part still there',
      { ...plugin('crm-sync'), ...record('p', part) },
      '2027-05-19',
      {},
      ['open-issue crm-sync#skill:find'],
    ],
    [
      'a part gone on its day',
      { ...plugin('crm-sync'), ...record('p', { ...part, component: 'skill:x' }) },
      '2027-05-19',
      {},
      [],
    ],
    [
      'two files about one',
      { ...shop, ...record('z', { ...crmSync, withdrawn: '2026-11-21', withdrawnReason: 'x' }) },
      '2026-11-22',
      {},
      ['open-issue crm-sync'],
    ],
    ['issues switched off', shop, '2026-11-20', { issues: undefined } as object, []],
  ])('%s', (_name, tree, today, tracked, steps) => {
    expect(kinds(tree, today, tracked)).toEqual(steps);
  });

  test('published late, the removal waits', () => {
    const late = new Map([['crm-sync', { firstPublished: '2026-11-30', kind: 'deprecate' as const, history: [] }]]);
    expect(kinds(shop, '2027-05-28', {}, late)).toEqual(['open-issue crm-sync']);
    expect(kinds(shop, '2027-05-29', {}, late)).toEqual(['open-pull crm-sync', 'open-issue crm-sync']);
  });

  test('the same plan as often as one asks', () => {
    expect(planned(shop, '2027-05-19')).toEqual(planned(shop, '2027-05-19'));
  });
});

describe('what an issue asks for', () => {
  const body = (tree: Tree) =>
    planned(tree, '2026-12-01').steps.map(step => (step.kind === 'open-issue' ? step.body : ''))[0];

  test.each<[string, Tree, string]>([
    [
      'a dependent',
      { ...shop, ...plugin('b', undefined, { dependencies: [{ name: 'crm-sync' }] }) },
      '- [ ] Nothing depends on it: `b`\n',
    ],
    [
      'a dependent that goes, too',
      {
        ...shop,
        ...plugin('b', undefined, { dependencies: [{ name: 'crm-sync' }] }),
        ...record('b', { ...crmSync, plugin: 'b' }),
      },
      '- [x] Nothing depends on it\n',
    ],
    [
      'a chain',
      { ...shop, 'chains/a.json': { json: { chain: [{ plugin: 'crm-sync' }] } } },
      '- [ ] Nothing depends on it: `chains/a.json`\n',
    ],
    [
      'a replacement that no catalog has',
      { ...shop, ...record('crm-sync', { ...crmSync, replacement: 'x' }) },
      'not in `acme`\n',
    ],
    [
      'a guide that is not there',
      { ...shop, 'docs/crm-sync.md': '' },
      '- [ ] There is a guide for moving: the record names a file',
    ],
    ['a folder that is there', shop, '- [ ] The folder `plugins/crm-sync` is deleted\n'],
  ])('%s', (_name, tree, line) => {
    expect(body(tree)).toContain(line);
  });
});
