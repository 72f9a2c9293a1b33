import { fixturesFor } from '../../observations/fixtures/fixtures.ts';
import type { Plan, Tried } from '../../observations/fixtures/plan.ts';
import { treeOf } from '../../observations/fixtures/tree.ts';
import type { Verdict } from '../../observations/verdict.ts';
import { judge } from '../../src/commands/judge.ts';
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

const words: readonly (readonly [RegExp, Verdict])[] = [
  [/ refuses? the whole catalog| never finds? the catalog/, 'catalog refused'],
  [/ refuses? this entry/, 'entry refused'],
  [/ drops? this entry silently/, 'entry dropped'],
  [/ lists? this entry but cannot install it/, 'install fails'],
  [/ (?:does|do) not load this part/, 'part lost'],
];

/** Takes a fixture through loading, compiling and checking, and reads off what is said of this client. */
export function foretell(client: Tried, plan: Plan): Foretold {
  const mine = findingsOf(client, plan);
  const errors = mine.filter(({ level }) => level === 'error').map(textOf);
  const verdict = words.find(([pattern]) => errors.some(text => pattern.test(text)))?.[1];
  if (errors.length > 0) return { verdict: verdict ?? 'error', says: errors.join(' | ') };
  const usual = new Set(findingsOf(client, {}).map(textOf));
  const warnings = mine.filter(({ level }) => level === 'warn').map(textOf);
  const unusual = warnings.filter(text => !usual.has(text));
  return { verdict: unusual.length > 0 ? 'warned' : 'fine', says: unusual.join(' | ') };
}

function findingsOf(client: Tried, plan: Plan): readonly Finding[] {
  const head = snapshotOf(treeOf(client, plan));
  const { findings } = judge({ head, skipped: [] }, rules, '2026-11-20', { drift: false });
  // That a folder is in no catalog is a word about the repository; what others do is asked when it is their turn.
  return findings.filter(
    ({ clients, rule }) => rule !== 'catalog/unlisted' && (clients === undefined || clients.includes(client)),
  );
}

function textOf({ message, rule }: Finding): string {
  return `${rule}: ${message}`;
}

/** Is what we say right? An error that does not name what the client does is right wherever the client minds. */
export function isAlike(saw: Verdict, ours: Foretold['verdict']): boolean {
  if (saw === 'fine') return ours === 'fine' || ours === 'warned';
  if (saw === 'warned') return ours === 'warned';
  if (saw === 'part lost' || saw === 'plugin refused') return ours === 'part lost' || ours === 'error';
  return ours === saw || ours === 'error';
}
