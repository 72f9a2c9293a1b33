import { type Diagnostics, gather, rulesOff } from '../check/check.ts';
import { inOrder } from '../check/order.ts';
import { waive } from '../check/waive.ts';
import type { Change } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/report.ts';
import type { WaiverVerdict } from '../model/waiving.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { findingsOf } from './find.ts';

/** Does a rule look at what waivers did? */
function isAboutWaivers({ scope }: JudgingRule): boolean {
  return scope === 'waivers';
}

/** All findings of a change, in order: those of other rules with the waivers that cover them, and those about waivers; with what became of each waiver. */
export function withWaivers(
  found: readonly Finding[],
  change: Change,
  rules: readonly JudgingRule[],
  whole: boolean,
): { readonly findings: readonly Finding[]; readonly verdicts: readonly WaiverVerdict[] } {
  const { findings, verdicts } = waive(found, change, { rules, off: rulesOff(change.head.policy, rules), whole });
  const told = findingsOf(aboutWaivers({ ...change, waivers: verdicts }, rules), change);
  return { findings: told.length === 0 ? findings : inOrder([...findings, ...told]), verdicts };
}

/** What the rules about waivers say, once it is known what those did. */
export function aboutWaivers(change: Change, rules: readonly JudgingRule[]): readonly Diagnostic[] {
  const kept: Diagnostics = new Map();
  gather(change, rules.filter(isAboutWaivers), rules, kept);
  return [...kept.values()];
}
