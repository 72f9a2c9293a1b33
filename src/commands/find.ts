import { check } from '../check/check.ts';
import { fingerprint } from '../check/fingerprint.ts';
import { inOrder } from '../check/order.ts';
import { locator } from '../load/locate.ts';
import type { Change } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Span } from '../model/report.ts';
import type { JudgingRule } from '../rules/rule.ts';

/** What rules find in a change, with lines and fingerprints, in order; `off` names the rules that did not run. */
export function find(
  change: Change,
  rules: readonly JudgingRule[],
): { readonly findings: readonly Finding[]; readonly off: readonly string[] } {
  const { diagnostics, off } = check(change, rules);
  return { findings: findingsOf(diagnostics, change), off };
}

/** Diagnostics with lines and fingerprints, in order. */
export function findingsOf(diagnostics: readonly Diagnostic[], { head, base }: Change): readonly Finding[] {
  const inHead = locator(head.snapshot);
  const inBase = base && locator(base.snapshot);
  const inPolicy = head.rulebook === undefined ? inHead : locator(head.rulebook);
  return inOrder(
    diagnostics.map(({ fromBase, value, ...diagnostic }) => ({
      ...diagnostic,
      ...spanned('span', inHead(diagnostic.at)),
      ...(diagnostic.before && spanned('beforeSpan', (fromBase === true ? inBase : inHead)?.(diagnostic.before))),
      ...(fromBase === true && base !== undefined && { beforeIn: base.snapshot.label }),
      ...(diagnostic.because && spanned('becauseSpan', inPolicy(diagnostic.because))),
      fingerprint: fingerprint({ ...diagnostic, ...(value !== undefined && { value }) }),
    })),
  );
}

function spanned<K extends 'span' | 'beforeSpan' | 'becauseSpan'>(key: K, span: Span | undefined) {
  return span === undefined ? {} : ({ [key]: span } as { readonly [P in K]: Span });
}
