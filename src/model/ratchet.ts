import { matchesGlob } from './glob.ts';
import type { Policy } from './policy.ts';

type Adoption = { readonly mode?: unknown; readonly rules?: unknown; readonly until?: unknown };

/** The first UTC day on which old findings no longer pass, where a policy lets them pass: `adoption: { mode: ratchet, until }`. */
export function ratchetEnd({ value }: Pick<Policy, 'value'>): string | undefined {
  const { mode, until } = (value.adoption ?? {}) as Adoption;
  return mode === 'ratchet' && typeof until === 'string' ? until : undefined;
}

/** Until when a policy lets old findings of a rule pass on a day; undefined where it lets none. */
export function ratchetOf(
  policy: Pick<Policy, 'value'>,
  today: string,
): ((rule: string) => string | undefined) | undefined {
  const until = ratchetEnd(policy);
  if (until === undefined || today >= until) return undefined;
  const { rules } = (policy.value.adoption ?? {}) as Adoption;
  const globs = Array.isArray(rules) ? rules.map(String) : ['**'];
  return rule => (globs.some(glob => matchesGlob(rule, glob)) ? until : undefined);
}
