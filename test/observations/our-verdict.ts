import { fixturesFor } from '../../observations/fixtures/fixtures.ts';
import type { Plan, Tried } from '../../observations/fixtures/plan.ts';
import { treeOf } from '../../observations/fixtures/tree.ts';
import type { Verdict } from '../../observations/verdict.ts';
import { worstEffect } from '../../src/clients/effects.ts';
import { judge } from '../../src/commands/judge.ts';
import type { Effect } from '../../src/model/client.ts';
import type { Finding } from '../../src/model/report.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';

/** What our check says becomes of a fixture; `error`: nothing good, without saying what. */
export interface Foretold {
  readonly verdict: Verdict | 'error';
  /** The findings behind it, for a message. */
  readonly says: string;
}

/** The fixtures of a client; where the repository far away is, does not matter to a check that asks nobody. */
export function fixturesOf(client: Tried): ReturnType<typeof fixturesFor> {
  return fixturesFor(client, '89abcdef0123456789abcdef0123456789abcdef');
}

const verdicts: Readonly<Record<Effect, Verdict>> = {
  'catalog-refused': 'catalog refused',
  'catalog-missed': 'catalog refused',
  'entry-refused': 'entry refused',
  'entry-dropped': 'entry dropped',
  'install-fails': 'install fails',
  'component-dropped': 'part lost',
  'field-ignored': 'warned',
  warned: 'warned',
  none: 'fine',
};

/** Takes a fixture through loading, compiling and checking as this client sees it, and reads off what is said of it. */
export function foretell(client: Tried, plan: Plan): Foretold {
  const mine = findingsOf(client, plan);
  const errors = mine.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    const effects = errors.flatMap(({ hits = [] }) => hits.filter(hit => hit.client === client));
    const worst = worstEffect(effects.map(({ effect }) => effect));
    return { verdict: effects.length === 0 ? 'error' : verdicts[worst], says: errors.map(textOf).join(' | ') };
  }
  const usual = new Set(findingsOf(client, {}).map(textOf));
  const unusual = mine.filter(finding => !usual.has(textOf(finding)));
  return { verdict: unusual.length > 0 ? 'warned' : 'fine', says: unusual.map(textOf).join(' | ') };
}

function findingsOf(client: Tried, plan: Plan): readonly Finding[] {
  const head = snapshotOf(treeOf(client, plan));
  const { findings } = judge({ head, skipped: [] }, rules, '2026-11-20', { drift: false, client });
  // That a folder is in no catalog is a word about the repository; what others do is asked when it is their turn.
  return findings.filter(
    ({ hits = [], rule }) =>
      rule !== 'catalog/unlisted' && (hits.length === 0 || hits.some(hit => hit.client === client)),
  );
}

function textOf({ message, rule }: Finding): string {
  return `${rule}: ${message}`;
}

/** Is what we say right? An error that does not name what the client does is right wherever the client minds. */
export function isAlike(saw: Verdict, ours: Foretold['verdict']): boolean {
  if (saw === 'fine') return ours === 'fine' || ours === 'warned';
  if (saw === 'warned') return ours === 'warned';
  if (saw === 'part lost') return ours === 'part lost' || ours === 'error';
  // Its validator fails for what its installer takes, or takes without a part.
  if (saw === 'plugin refused') return ours === 'entry refused' || ours === 'part lost' || ours === 'error';
  return ours === saw || ours === 'error';
}
