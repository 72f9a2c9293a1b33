import type { ComparedRow } from './comparison.ts';
import { levels } from './diagnostic.ts';
import type { Policy } from './policy.ts';

/** Does this difference make something run that did not run before, and that nobody has to call? */
export function runsAnew({ gain, id }: ComparedRow): boolean {
  return gain?.kind === 'exec' && !isAskedFor.test(id);
}

// These run when somebody calls them.
const isAskedFor = /^(?:bin|skill|command|agent)\./;

/**
 * Does security/auto-exec-added say under this policy what newly runs, as gravely as policy/permission-escalation would? Then
 * that one need not say it again.
 */
export function isToldByItself({ rules }: Pick<Policy, 'rules'>): boolean {
  const said = rules.get('security/auto-exec-added')?.level ?? 'warn';
  const again = rules.get('policy/permission-escalation')?.level ?? 'warn';
  if (said === 'off' || again === 'off') return said !== 'off';
  return levels.indexOf(said) <= levels.indexOf(again);
}
