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
