import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waive } from '../../src/check/waive.ts';
import { changeOf } from '../../src/commands/change-of.ts';
import { find } from '../../src/commands/find.ts';
import { judge } from '../../src/commands/judge.ts';
import { reportOf } from '../../src/commands/report-of.ts';
import { comparisonsOf } from '../../src/compare/comparisons.ts';
import { load } from '../../src/load/load.ts';
import { trustedWaivers } from '../../src/load/trusted-waivers.ts';
import type { Finding } from '../../src/model/report.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { settle } from '../../src/options.ts';
import { rules } from '../../src/rules/index.ts';
import { runs } from '../runs.ts';
import { twoPlugins, waiverText, withWaiverTexts } from './waivers.ts';

function judged(head: Tree, base?: Tree, today = '2026-11-20') {
  const trees = { head: snapshotOf(head), ...(base && { base: snapshotOf(base, 'base') }), skipped: [] };
  const comparing = {
    compare: comparisonsOf,
    compareOutside: () => [],
    misannounced: () => [],
    released: () => undefined,
    sought: false,
    unknown: [],
  };
  return judge(trees, rules, today, { drift: true, ...(base && { comparing }) });
}

const plainly = ({ bystander: _, waived: __, known: ___, ...finding }: Finding) => JSON.stringify(finding);
const unencrypted = ({ rule }: Finding) => rule === 'security/insecure-url';
const about = (plugin: string) => (finding: Finding) => unencrypted(finding) && finding.plugin === plugin;

describe('a waiver covers', () => {
  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['its finding', {}, true],
    ['its finding, by its pointer', { where: '{ path: plugins/crm/.mcp.json, pointer: /mcpServers/crm/url }' }, true],
    ['nothing at another pointer', { where: '{ path: plugins/crm/.mcp.json, pointer: /mcpServers/crm }' }, false],
    ['nothing in another file', { where: '{ path: plugins/crm/mcp.json }' }, false],
    ['nothing of a folder', { where: '{ path: plugins/crm }' }, false],
    ['nothing of another plugin', { plugin: 'fax' }, false],
    ['its finding, by its fingerprint', { where: '{ path: plugins/crm/.mcp.json, fingerprint: acfaffca9e4f }' }, true],
    ['no other fingerprint', { where: '{ path: plugins/crm/.mcp.json, fingerprint: acfaffca9e40 }' }, false],
    ['versions in its range', { where: '{ path: plugins/crm/.mcp.json, versions: ">=1.4.0 <2.0.0" }' }, true],
    ['no version beyond', { where: '{ path: plugins/crm/.mcp.json, versions: "<1.4.0" }' }, false],
    ['a prerelease', { plugin: 'fax', where: '{ path: plugins/fax/.mcp.json, versions: "<2.0.0" }' }, true],
    ['no prerelease beyond', { plugin: 'fax', where: '{ path: plugins/fax/.mcp.json, versions: "<2.0.0-rc" }' }, false],
    ['nothing of a catalog, where the finding is of none', { catalog: 'acme' }, false],
  ])('%s', (_, more, covers) => {
    const { findings } = judged(withWaiverTexts([waiverText('WVR-1', more)]));
    const waived = findings.filter(finding => finding.waived !== undefined);
    expect(waived.map(finding => finding.waived?.id)).toEqual(covers ? ['WVR-1'] : []);
    expect(waived.every(about(more.plugin ?? 'crm'))).toBe(true);
  });

  test('the entry of one catalog, and not that of another', () => {
    const market = (name: string) => ({
      json: {
        name,
        owner: { name: 'Acme' },
        plugins: [{ name: 'far', source: { source: 'url', url: 'https://git.acme.example/far.git' } }],
      },
    });
    const tree = withWaiverTexts(
      [
        waiverText('WVR-1', {
          ...{ rule: 'security/unpinned-source', plugin: 'far', catalog: 'acme' },
          where: '{ path: .claude-plugin/marketplace.json }',
        }),
      ],
      { '.claude-plugin/marketplace.json': market('acme'), '.cursor-plugin/marketplace.json': market('other') },
    );
    const found = judged(tree).findings.filter(({ rule }) => rule === 'security/unpinned-source');
    expect(found.map(({ at, waived }) => [at.file, waived?.id])).toEqual([
      ['.claude-plugin/marketplace.json', 'WVR-1'],
      ['.cursor-plugin/marketplace.json', undefined],
    ]);
  });

  test('for as long as the longest of several', () => {
    const texts = [waiverText('WVR-1'), waiverText('WVR-2', { expires: '2027-01-29' }), waiverText('WVR-3')];
    const { findings } = judged(withWaiverTexts(texts));
    expect(findings.filter(about('crm')).map(({ waived }) => waived?.id)).toEqual(['WVR-2']);
    expect(findings.filter(({ rule }) => rule.startsWith('waiver/'))).toEqual([]);
  });

  test('and tells how often it was renewed, in a circle as well', () => {
    const chain = ['WVR-1', 'WVR-2', 'WVR-3', 'WVR-4'].map((id, at, ids) =>
      waiverText(id, { supersedes: ids[at - 1], expires: `2027-01-0${at + 1}` }),
    );
    const renewals = (texts: readonly string[]) =>
      judged(withWaiverTexts(texts))
        .findings.filter(about('crm'))
        .map(({ waived }) => waived?.renewed);
    expect(renewals(chain)).toEqual([3]);
    const circle = [waiverText('A', { supersedes: 'B' }), waiverText('B', { supersedes: 'A' })];
    expect(renewals(circle)).toEqual([1]);
  });
});

describe('what is found about a quarantine is waived by nobody', () => {
  const file = 'policies/deprecations/crm.yaml';
  const offered = '.claude-plugin/marketplace.json';
  const kept: Tree = {
    [offered]: { json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'crm', source: './plugins/crm' }] } },
  };
  const record = (more: string) =>
    `schema: deprecation/v1\nplugin: crm\nbecause: security\nowner: "@acme/security"\n${more}`;
  const quarantine = (effective: string, more = '') =>
    record(`kind: quarantine\neffective: ${effective}\nadvisory: https://acme.example/1\n${more}`);
  const lifted = 'lifted: 2026-11-20\n';
  const reason = 'withdrawnReason: Mended in 1.4.1.\n';
  const yanked = (versions: string) => record(`kind: yank\nversions: "${versions}"\n`);

  test.each<[string, string, string, string | undefined, 'waived' | 'told']>([
    ['moved', 'deprecation/reopened', file, quarantine('2099-01-01'), 'told'],
    ['lifted without a reason', 'deprecation/reopened', file, quarantine('2026-11-01', lifted), 'told'],
    ['lifted with one', 'deprecation/reopened', file, quarantine('2026-11-01', lifted + reason), 'told'],
    ['deleted', 'deprecation/record-deleted', file, undefined, 'told'],
    ['in force, and not heeded', 'catalog/still-offered', offered, quarantine('2026-11-01'), 'told'],
    ['a yank, which can be waived', 'deprecation/reopened', file, yanked('=0.0.1'), 'waived'],
  ])('%s', (_, rule, path, now, expected) => {
    const waivers = [waiverText('WVR-1', { rule, where: `{ path: ${path} }` })];
    const was = expected === 'waived' ? yanked('=1.0.0') : quarantine('2026-11-01');
    const before = withWaiverTexts(waivers, { ...kept, [file]: was });
    const after = withWaiverTexts(waivers, { ...kept, ...(now !== undefined && { [file]: now }) });
    const { findings } = judged(after, before);
    const own = findings.filter(finding => finding.rule === rule && finding.at.file === path);
    expect(own.map(({ waived }) => waived?.id)).toEqual([expected === 'waived' ? 'WVR-1' : undefined]);
    const invalid = findings.filter(finding => finding.rule === 'waiver/invalid');
    const message = 'WVR-1 would cover what is found about a quarantine, which nobody can waive';
    expect(invalid.map(finding => finding.message)).toEqual(expected === 'waived' ? [] : [message]);
  });
});

describe('a run passes', () => {
  const one = waiverText('WVR-1');
  const both = [one, waiverText('WVR-2', { plugin: 'fax', where: '{ path: plugins/fax/.mcp.json }' })];
  const passes = (head: Tree, today?: string) => reportOf('check', judged(head, undefined, today), settle({})).passed;

  test('when all that fails is waived, and is counted all the same', () => {
    const judgement = judged(withWaiverTexts(both));
    const report = reportOf('check', judgement, settle({}));
    expect(report).toMatchObject({ passed: true, totals: { error: 2 } });
  });

  test('neither with one left, nor on the day they end, nor with a waiver of no form', () => {
    expect(passes(withWaiverTexts([one]))).toBe(false);
    expect(passes(withWaiverTexts(both), '2027-01-18')).toBe(true);
    expect(passes(withWaiverTexts(both), '2027-01-19')).toBe(false);
    expect(passes(withWaiverTexts(both.map(text => `${text}surprise: 1\n`)))).toBe(false);
    expect(passes(withWaiverTexts(both.map(text => text.replace('2027-01-19', '2027-01-32'))))).toBe(false);
  });
});

describe('what an ended waiver leaves', () => {
  const ofFax = { plugin: 'fax', where: '{ path: plugins/fax/.mcp.json }', expires: '2027-01-29' };
  const base = withWaiverTexts([waiverText('WVR-1'), waiverText('WVR-2', ofFax)]);
  const notYours = ['security/insecure-url not yours', 'waiver/invalid not yours'];
  const yours = ['security/insecure-url yours', 'waiver/invalid yours'];

  test.each<[string, Tree, Tree | undefined, string[]]>([
    ['fails a change of its plugin', { ...base, 'plugins/crm/README.md': 'New.\n' }, base, yours],
    ['does not fail a change of another plugin', { ...base, 'plugins/fax/README.md': 'New.\n' }, base, notYours],
    ['does not fail a change of no plugin', { ...base, 'README.md': 'New.\n' }, base, notYours],
    ['fails a change that brings such a waiver', base, twoPlugins, yours],
    ['fails where nothing is compared', base, undefined, yours],
  ])('%s', (_, head, before, marks) => {
    const judgement = judged(head, before, '2027-01-19');
    const left = judgement.findings.filter(({ level, waived }) => level === 'error' && waived === undefined);
    const told = left.map(({ bystander, rule }) => `${rule} ${bystander === true ? 'not yours' : 'yours'}`);
    expect(told.sort()).toEqual(marks);
    expect(reportOf('check', judgement, settle({})).passed).toBe(marks === notYours);
  });
});

describe('that a waiver covers nothing', () => {
  const gone = waiverText('WVR-1', { where: '{ path: gone.json }' });
  const unused = (findings: readonly Finding[]) =>
    findings.filter(({ rule }) => rule === 'waiver/unused').map(({ known }) => known === true);

  test('is told where all was looked at, and is old where the base has it as well', () => {
    expect(unused(judged(withWaiverTexts([gone])).findings)).toEqual([false]);
    expect(unused(judged(withWaiverTexts([gone], { 'plugins/crm/x': '' }), withWaiverTexts([gone])).findings)).toEqual([
      true,
    ]);
  });

  test('is not told where less was looked at', () => {
    const trees = { head: snapshotOf(withWaiverTexts([gone])), skipped: [] };
    const scope = { drift: true, only: ['acme'] };
    expect(unused(judge(trees, rules, '2026-11-20', scope).findings)).toEqual([]);
    expect(unused(judge(trees, rules, '2026-11-20', { drift: true, client: 'codex' }).findings)).toEqual([]);
  });

  test('is healed once it is taken away', () => {
    const { healed = [] } = judged({ ...twoPlugins, 'plugins/crm/x': '' }, withWaiverTexts([gone]));
    expect(healed.map(({ rule }) => rule)).toEqual(['waiver/unused']);
  });
});

describe('a waiver that is only proposed', () => {
  const head = load(
    snapshotOf(withWaiverTexts([waiverText('WVR-1'), waiverText('WVR-2', { ticket: 'SEC-1' })])),
    '2026-11-20',
  );
  const ids = (waivers: readonly { readonly id: { readonly value: string } }[] = []) =>
    waivers.map(({ id }) => id.value);

  test('is told from one that was agreed on', () => {
    const base = load(
      snapshotOf(withWaiverTexts([waiverText('WVR-1'), waiverText('WVR-2'), waiverText('WVR-3')])),
      '2026-11-20',
    );
    const { proposedWaivers, waivers } = trustedWaivers(head, base);
    expect(ids(waivers)).toEqual(['WVR-1', 'WVR-2']);
    expect(waivers[1]).not.toHaveProperty('ticket');
    expect(ids(proposedWaivers)).toEqual(['WVR-2']);
    expect(proposedWaivers?.[0]).toHaveProperty('ticket');
  });

  test('counts in place of the one it changes, where the policy lets it', () => {
    const base = load(snapshotOf(withWaiverTexts([waiverText('WVR-1'), waiverText('WVR-2')])), '2026-11-20');
    const policy = { ...head.policy, value: { waivers: { selfApply: true } } };
    const trusted = { ...head, policy, ...trustedWaivers(head, base) };
    const change = { head: trusted, base, today: '2026-11-20', losses: [], drift: [] };
    const { verdicts } = waive(find(change, rules).findings, change, { rules, off: [], whole: true });
    expect(verdicts.map(({ faults, waiver }) => [waiver.id.value, waiver.ticket?.value, faults.length])).toEqual([
      ['WVR-1', undefined, 0],
      ['WVR-2', 'SEC-1', 0],
    ]);
  });

  test('covers nothing, and says what it would', () => {
    const change = {
      head: { ...head, waivers: [], proposedWaivers: head.waivers },
      today: '2026-11-20',
      losses: [],
      drift: [],
    };
    const { findings } = find(change, rules);
    const { findings: told, verdicts } = waive(findings, change, { rules, off: [], whole: true });
    expect(told).toEqual(findings);
    expect(verdicts.map(({ covers, pending }) => [pending, covers])).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });
});

test('with any set of waivers no finding is lost, none is changed, and those of other rules are the same', () => {
  const word = (...words: readonly string[]) => fc.constantFrom(...words);
  const where = fc
    .record({
      path: word('plugins/crm/.mcp.json', 'plugins/fax/.mcp.json', 'catalogs/acme.yaml'),
      pointer: fc.option(word('/mcpServers/crm/url', '/mcpServers/fax/url', ''), { nil: undefined }),
      versions: fc.option(word('<2.0.0', '*', 'no range'), { nil: undefined }),
      fingerprint: fc.option(word('acfaffca9e4f', '000000000000'), { nil: undefined }),
    })
    .map(said => JSON.stringify(said));
  const waiver = fc
    .record({
      id: word('A', 'B', 'C'),
      rule: word(
        'security/insecure-url',
        'structure/size',
        'schema/invalid-json',
        'waiver/unused',
        'catalog/unlisted',
        'no/rule',
      ),
      plugin: word('crm', 'fax', 'gone'),
      where,
      reason: word('Later.', 'The vendor moves to https in January.'),
      created: word('2026-11-01', '2026-11-20', '2026-12-01'),
      expires: word('2026-11-20', '2026-11-25', '2027-01-19', '2028-01-01'),
      supersedes: fc.option(word('A', 'B', 'Z'), { nil: undefined }),
    })
    .map(({ id, ...more }) => waiverText(id, more));
  const without = judged(twoPlugins).findings.map(plainly).sort();
  fc.assert(
    fc.property(fc.array(waiver, { minLength: 1, maxLength: 5 }), fc.boolean(), (texts, compared) => {
      const { findings } = judged(withWaiverTexts(texts), compared ? twoPlugins : undefined);
      const others = findings.filter(({ rule }) => !rule.startsWith('waiver/'));
      expect(others.map(plainly).sort()).toEqual(without);
    }),
    { numRuns: runs(150) },
  );
});

test('an example is judged by all other rules', () => {
  const { waivers } = changeOf({ head: withWaiverTexts([waiverText('WVR-1')]) });
  expect(waivers).toMatchObject([{ matches: 1, covers: 1, pending: false, bystander: false, looked: 'yes' }]);
});
