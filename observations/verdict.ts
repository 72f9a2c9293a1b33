import type { Plan, Tried } from './fixtures/plan.ts';
import { namesIn, victimOf } from './fixtures/tree.ts';
import type { Observation } from './record.ts';

/** What becomes of a fixture, from worst to best. */
export const verdicts = [
  'catalog refused',
  'entry refused', // by claude's validator
  'entry dropped',
  'install fails',
  'part lost',
  'plugin refused', // by claude's validator
  'warned',
  'fine',
] as const;

export type Verdict = (typeof verdicts)[number];

/** The worst that an observation shows. */
export function verdictOf(client: Tried, plan: Plan, seen: Observation): Verdict {
  if (seen.add !== 'ok') return 'catalog refused';
  if (seen.validate?.errors.length) return 'entry refused';
  const named = namesIn(client, plan);
  const isThere = named.includes(victimOf(plan));
  const installs = seen.install === 'ok';
  if (isThere && dropped(named, seen) && !(installs && isRemote(plan))) return 'entry dropped';
  if (isThere && !installs) return 'install fails';
  if (isThere && lost(plan, seen).length > 0) return 'part lost';
  if (seen.validatePlugin?.errors.length) return 'plugin refused';
  const warnings = [seen.warnings, seen.validate?.warnings, seen.validatePlugin?.warnings];
  return warnings.some(texts => texts?.length) ? 'warned' : 'fine';
}

/** What the victim brings and the client did not load, where it shows what it loads. */
export function lost({ brings = [] }: Plan, { loads }: Observation): readonly string[] {
  return loads === undefined ? [] : ['help', ...brings].filter(name => !loads.includes(name));
}

function dropped(named: readonly string[], { list = [] }: Observation): boolean {
  return list.length < named.length;
}

// Copilot does not list what lies in another repository.
function isRemote({ entry }: Plan): boolean {
  return typeof entry?.source === 'object' && entry.source !== null && 'url' in entry.source;
}
