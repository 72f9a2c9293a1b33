import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { load } from '../../src/load/load.ts';
import type { Change } from '../../src/model/change.ts';
import type { Found, Level } from '../../src/model/diagnostic.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import type { Rule } from '../../src/rules/rule.ts';

const at = { file: 'plugin.json', pointer: '/version' };
const policyPlace = { file: 'policies/policy.yaml', pointer: '/rules/some~1rule' };

function ruleThat(found: readonly Found[], more: Partial<Rule> = {}): Rule {
  return {
    id: 'some/rule',
    title: 'T',
    level: 'warn',
    since: '0.1.0',
    why: 'W',
    examples: {},
    check: () => found,
    ...more,
  };
}

function changeUnder(level?: Level | 'off'): Change {
  const head = load(snapshotOf({}), '2026-11-20');
  const rules = new Map(level === undefined ? [] : [['some/rule', { level, options: {}, place: policyPlace }]]);
  return { head: { ...head, policy: { ...head.policy, rules } }, today: '2026-11-20', losses: [], drift: [] };
}

test.each([
  [undefined, []],
  ['info', ['info']],
  ['error', ['error']],
  ['off', []],
] as const)('a rule that wants to be asked for, where the policy says %s', (said, levels) => {
  const { diagnostics, off } = check(changeUnder(said), [ruleThat([{ at, message: 'M' }], { asked: true })]);
  expect(diagnostics.map(({ level }) => level)).toEqual(levels);
  expect(off).toEqual(said === 'off' ? ['some/rule'] : []);
});

test.each<{ rule: Level; core?: boolean; policy?: Level | 'off'; found?: Level; gives: Level | 'off' }>([
  { rule: 'warn', gives: 'warn' },
  { rule: 'warn', policy: 'off', gives: 'off' },
  { rule: 'warn', policy: 'error', gives: 'error' },
  { rule: 'warn', policy: 'info', gives: 'info' },
  { rule: 'error', core: true, policy: 'off', gives: 'error' },
  { rule: 'error', core: true, policy: 'info', gives: 'error' },
  { rule: 'warn', core: true, policy: 'error', gives: 'error' },
  { rule: 'error', found: 'info', gives: 'info' },
  { rule: 'warn', found: 'error', gives: 'warn' },
  { rule: 'error', policy: 'error', found: 'info', gives: 'info' },
  { rule: 'warn', policy: 'error', found: 'info', gives: 'error' },
  { rule: 'error', policy: 'info', found: 'warn', gives: 'info' },
])(
  'rule $rule, core $core, policy $policy, finding $found gives $gives',
  ({ rule, core = false, policy, found, gives }) => {
    const one = ruleThat([{ at, message: 'm', ...(found && { level: found }) }], { level: rule, core });
    const { diagnostics, off } = check(changeUnder(policy), [one]);
    expect(diagnostics.map(({ level }) => level)).toEqual(gives === 'off' ? [] : [gives]);
    expect(off).toEqual(gives === 'off' ? ['some/rule'] : []);
  },
);

test('a level set by the policy names its line, unless the rule names one', () => {
  const [first] = check(changeUnder('error'), [ruleThat([{ at, message: 'm' }])]).diagnostics;
  expect(first?.because).toEqual(policyPlace);
  const [own] = check(changeUnder('error'), [ruleThat([{ at, message: 'm', because: at }])]).diagnostics;
  expect(own?.because).toEqual(at);
  const [unset] = check(changeUnder('warn'), [ruleThat([{ at, message: 'm' }])]).diagnostics;
  expect(unset).not.toHaveProperty('because');
});

test('exact duplicates are one finding, at the strictest level', () => {
  const found: Found[] = [
    { at, message: 'm', level: 'info' },
    { at, message: 'm' },
    { at, message: 'other' },
  ];
  const { diagnostics } = check(changeUnder(), [ruleThat(found)]);
  expect(diagnostics.map(({ message, level }) => [message, level])).toEqual([
    ['m', 'warn'],
    ['other', 'warn'],
  ]);
});

test('a rule that throws is named', () => {
  const broken = ruleThat([], {
    *check() {
      yield { at, message: 'm' };
      throw new TypeError('x is undefined');
    },
  });
  expect(() => check(changeUnder(), [broken])).toThrow('rule some/rule broke: x is undefined');
});

test('a rule of a later edition informs until the policy is raised or says more; a core rule holds at once', () => {
  const later = (more: Partial<Rule> = {}) => ruleThat([{ at, message: 'm' }], { level: 'error', edition: 2, ...more });
  const levelIn = (change: Change, one: Rule) => check(change, [one]).diagnostics[0]?.level;
  const raised = (change: Change): Change => ({
    ...change,
    head: { ...change.head, policy: { ...change.head.policy, edition: 2 } },
  });
  expect(levelIn(changeUnder(), later())).toBe('info');
  expect(levelIn(changeUnder('warn'), later())).toBe('warn');
  expect(levelIn(raised(changeUnder()), later())).toBe('error');
  expect(levelIn(changeUnder(), later({ core: true }))).toBe('error');
});

test('scopes give the level for their plugins, for each catalog, and the strictest wins', () => {
  const entry = (rules: string, scopes: string): string =>
    `schema: policy/v1\nname: acme\nedition: 1\nrules: { ${rules} }\nscopes: [${scopes}]\n`;
  const scope = (match: string, level: string, more = ''): string =>
    `{ name: s, match: { ${match} }${more}, rules: { some/rule: ${level} } }`;
  const catalogs = ['stable', 'preview'].map(
    name =>
      `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\ninclude: [{ plugins: [a-tool${name === 'stable' ? '' : ', b-tool'}] }]\n`,
  );
  const levelOf = (plugin: string, policy: string, catalog?: string): string | undefined => {
    const head = load(
      snapshotOf({
        'policies/policy.yaml': policy,
        'catalogs/all.yaml': catalogs.join('---\n'),
        CODEOWNERS: '/plugins/a-tool/ @acme/a\n',
        ...Object.fromEntries(
          ['a-tool', 'b-tool'].map(name => [
            `plugins/${name}/.claude-plugin/plugin.json`,
            JSON.stringify({ name, version: '1.0.0', category: 'Sales' }),
          ]),
        ),
      }),
      '2026-11-20',
    );
    const found = { at, message: 'm', plugin, ...(catalog !== undefined && { catalog }) };
    return check({ head, today: '2026-11-20', losses: [], drift: [] }, [ruleThat([found])]).diagnostics[0]?.level;
  };
  const off = 'some/rule: off';
  for (const match of [
    'plugins: ["a-*"]',
    'paths: ["plugins/a-tool"]',
    'owners: ["@acme/a"]',
    'catalogs: [stable]',
    'plugins: [a-tool], categories: [Sales], kinds: [claude], states: [active]',
  ]) {
    expect([match, levelOf('a-tool', entry(off, scope(match, 'error')))]).toEqual([match, 'error']);
    expect([match, levelOf('b-tool', entry(off, scope(match, 'error')))]).toEqual([match, undefined]);
  }
  const excepted = scope('categories: [Sales]', 'error', ', except: { plugins: [a-tool] }');
  expect([levelOf('a-tool', entry(off, excepted)), levelOf('b-tool', entry(off, excepted))]).toEqual([
    undefined,
    'error',
  ]);
  // It is in two catalogs: off in one of them is not off.
  expect(levelOf('a-tool', entry('', scope('catalogs: [preview]', 'off')))).toBe('warn');
  expect(levelOf('a-tool', entry('', scope('catalogs: [preview]', 'off')), 'preview')).toBe(undefined);
  expect(levelOf('b-tool', entry('', scope('catalogs: [preview]', 'off')))).toBe(undefined);
  // The last scope that matches wins.
  const two = [scope('plugins: ["*"]', 'error'), scope('plugins: [a-tool]', 'info')].join(', ');
  expect([levelOf('a-tool', entry('', two)), levelOf('b-tool', entry('', two))]).toEqual(['info', 'error']);
});

test('a finding that follows from one of several policies has the level of that one', () => {
  const change = changeUnder('error');
  const under = { ...change.head.policy, rules: new Map() };
  expect(check(change, [ruleThat([{ at, message: 'm', under }])]).diagnostics).toMatchObject([{ level: 'warn' }]);
});
