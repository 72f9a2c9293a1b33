import { isDay } from './deprecation.ts';
import { pluginNamed, policiesFor } from './holding.ts';
import type { Policy } from './policy.ts';
import { readOnce, sectionOf } from './policy-section.ts';
import type { Workspace } from './workspace.ts';

/** What a policy asks of whoever retires a plugin. */
export interface Retirement {
  readonly noticeDays: number;
  readonly graceDays: number;
  readonly maxExtensions: number;
  readonly maxPostponeDays: number;
  readonly backdateDays: number;
  readonly cleanupDays: number;
  readonly remindDays: readonly number[];
  readonly requireReplacement: 'always' | 'default-installs' | 'never';
  readonly requireMigration: boolean;
  readonly allowChains: boolean;
  readonly freeze: readonly Freeze[];
}

/** A time in which nothing is retired: from a day, up to the first day after it. */
interface Freeze {
  readonly from: string;
  readonly to: string;
  readonly reason?: string;
}

/** A value, and the policy that says it. */
export interface Asked<T> {
  readonly value: T;
  readonly policy: Policy;
}

type Count = 'noticeDays' | 'graceDays' | 'maxExtensions' | 'maxPostponeDays' | 'backdateDays' | 'cleanupDays';

/** What a policy says of retiring, every default filled in: those of `builtin:recommended`. */
export const retirementBy = readOnce((policy): Retirement => {
  const said = sectionOf(policy, 'deprecation');
  const word = said.word('requireReplacement', ['default-installs', 'always', 'never']);
  return {
    noticeDays: said.count('noticeDays', 90),
    graceDays: said.count('graceDays', 90),
    maxExtensions: said.count('maxExtensions', 2),
    maxPostponeDays: said.count('maxPostponeDays', 365),
    backdateDays: said.count('backdateDays', 7),
    cleanupDays: said.count('cleanupDays', 30),
    remindDays: said.numbers('remindDays', [30, 14, 7, 1]),
    requireReplacement: word,
    requireMigration: said.flag('requireMigration', true),
    allowChains: said.flag('allowChains', false),
    freeze: said.records('freeze').flatMap(freezeOf),
  };
});

/** The policies that hold for a plugin by its name, in any of its catalogs; of one that is gone nothing tells them apart. */
export function policiesOver(head: Workspace, name: string): readonly [Policy, ...Policy[]] {
  const plugin = pluginNamed(head, name);
  const [first = head.policy, ...rest] = plugin === undefined ? [] : policiesFor(head, plugin).map(each => each.policy);
  return [first, ...rest];
}

/** The highest of what some policies say. */
export function mostOf(policies: readonly [Policy, ...Policy[]], key: Count): Asked<number> {
  return chosen(policies, key, (a, b) => b - a);
}

/** The lowest of what some policies say. */
export function leastOf(policies: readonly [Policy, ...Policy[]], key: Count): Asked<number> {
  return chosen(policies, key, (a, b) => a - b);
}

function chosen(
  policies: readonly [Policy, ...Policy[]],
  key: Count,
  order: (a: number, b: number) => number,
): Asked<number> {
  const asked = policies.map(policy => ({ value: retirementBy(policy)[key], policy }));
  asked.sort((a, b) => order(a.value, b.value));
  return asked[0] as Asked<number>;
}

function freezeOf({ from, reason, to }: Readonly<Record<string, unknown>>): Freeze[] {
  if (typeof from !== 'string' || typeof to !== 'string' || !isDay(from) || !isDay(to)) return [];
  return [{ from, to, ...(typeof reason === 'string' && { reason }) }];
}
