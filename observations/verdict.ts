import type { Plan, Tried } from './fixtures/plan.ts';
import { namesIn, victimOf } from './fixtures/tree.ts';
import type { Observation } from './record.ts';

/** What becomes of a fixture, from worst to best. */
const verdicts = [
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
  const named = namesIn(client, plan);
  const isThere = named.includes(victimOf(plan));
  const installs = seen.install === 'ok';
  if (refusals(seen).some(error => !installs || !isAboutPlugin(error))) return 'entry refused';
  if (isThere && dropped(named, seen) && !(installs && isRemote(plan))) return 'entry dropped';
  if (isThere && !installs) return 'install fails';
  if (isThere && lost(plan, seen).length > 0) return 'part lost';
  if (refusals(seen).length > 0 || seen.validatePlugin?.errors.length) return 'plugin refused';
  const warnings = [seen.warnings, seen.validate?.warnings, seen.validatePlugin?.warnings];
  return warnings.some(texts => texts?.length) ? 'warned' : 'fine';
}

/** What the victim brings and the client did not load, where it shows what it loads. */
function lost({ brings = ['help'] }: Plan, { loads }: Observation): readonly string[] {
  return loads === undefined ? [] : brings.filter(name => !loads.includes(name));
}

function refusals({ validate }: Observation): readonly string[] {
  return validate?.errors ?? [];
}

// Claude's validator, asked about a catalog, also tells of the files its entries lead to.
function isAboutPlugin(error: string): boolean {
  return /^plugins\[\d+\] [^:]*→|^\.\/plugins\//.test(error);
}

function dropped(named: readonly string[], { list = [] }: Observation): boolean {
  return list.length < named.length;
}

// Copilot does not list what lies in another repository.
function isRemote({ entry }: Plan): boolean {
  return typeof entry?.source === 'object' && entry.source !== null && 'url' in entry.source;
}
