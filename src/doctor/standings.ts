import { standingOf } from '../check/check.ts';
import { originAt } from '../load/policy/locks.ts';
import type { Standing, Whose } from '../model/diagnosis.ts';
import { step } from '../model/place.ts';
import type { Origin, Policy } from '../model/policy.ts';
import type { JudgingRule } from '../rules/rule.ts';

/** Says who said something. */
export type WhoSaid = (origin: Origin | undefined) => Whose;

/** Where every rule stands, by id; then where scopes have it otherwise. */
export function standings(policy: Policy, rules: readonly JudgingRule[], whoSaid: WhoSaid): readonly Standing[] {
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const everywhere = sorted.map(rule => standing(rule, policy, whoSaid));
  const apart = policy.scopes.flatMap(scope => {
    const within = policy.within([scope]);
    return sorted.flatMap((rule, at) => {
      const there = standing(rule, within, whoSaid);
      return there.level === everywhere[at]?.level ? [] : [{ ...there, scope: scope.name }];
    });
  });
  return [...everywhere, ...apart];
}

function standing(rule: JudgingRule, policy: Policy, whoSaid: WhoSaid): Standing {
  const { id, level: usual } = rule;
  const level = standingOf(rule, policy);
  const asked = policy.rules.get(id)?.level;
  const from = whoSaid(originAt(policy.origins, step(step('/rules', id), 'severity')));
  const said = asked !== undefined && from !== '' ? { from } : {};
  return { id, level, usual, because: reason(rule, level, asked, policy.edition), ...said };
}

function reason(
  rule: JudgingRule,
  level: Standing['level'],
  asked: Standing['level'] | undefined,
  edition: number,
): Standing['because'] {
  if (asked !== undefined) return rule.core === true && asked !== level ? 'core' : 'policy';
  return (rule.edition ?? 1) > edition && rule.core !== true ? 'edition' : 'rule';
}
