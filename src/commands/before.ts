import { check } from '../check/check.ts';
import { fingerprint } from '../check/fingerprint.ts';
import { compile } from '../compile/compile.ts';
import { stockOf } from '../compile/stock.ts';
import { matchesGlob } from '../model/glob.ts';
import type { Policy } from '../model/policy.ts';
import type { Finding, Healed } from '../model/report.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { tool } from './tool.ts';

/** What the same rules, under the same policy, say of the base: fingerprint -> finding. What needs a base of its own is not among it. */
export function foundBefore(
  base: Workspace,
  policy: Policy,
  rules: readonly JudgingRule[],
  today: string,
): ReadonlyMap<string, Healed> {
  const head = { ...base, policy };
  const { losses } = compile(head, { today, tool }, stockOf(head.snapshot));
  const { diagnostics } = check({ head, today, losses, drift: [] }, rules);
  return new Map(
    diagnostics.map(diagnostic => {
      const { level, message, plugin, rule } = diagnostic;
      return [fingerprint(diagnostic), { rule, level, message, ...(plugin !== undefined && { plugin }) }] as const;
    }),
  );
}

/** Findings beside those of the base: which are old, which of these the policy lets pass, and what is gone. */
export function beside(
  findings: readonly Finding[],
  before: ReadonlyMap<string, Healed>,
  policy: Policy,
  today: string,
): { readonly findings: readonly Finding[]; readonly healed: readonly Healed[] } {
  const now = new Set(findings.map(each => each.fingerprint));
  const until = ratchetOf(policy, today);
  return {
    findings: findings.map(finding => {
      if (!before.has(finding.fingerprint)) return finding;
      const tolerated = until?.(finding.rule);
      return { ...finding, known: true as const, ...(tolerated !== undefined && { toleratedUntil: tolerated }) };
    }),
    healed: [...before].filter(([key]) => !now.has(key)).map(([, healed]) => healed),
  };
}

/** Until when the policy lets old findings of a rule pass; `adoption: { mode: ratchet, until, rules }`. */
function ratchetOf({ value }: Policy, today: string): ((rule: string) => string | undefined) | undefined {
  const { mode, rules, until } = (value.adoption ?? {}) as { mode?: unknown; rules?: unknown; until?: unknown };
  if (mode !== 'ratchet' || typeof until !== 'string' || today >= until) return undefined;
  const globs = Array.isArray(rules) ? rules.map(String) : ['**'];
  return rule => (globs.some(glob => matchesGlob(rule, glob)) ? until : undefined);
}
