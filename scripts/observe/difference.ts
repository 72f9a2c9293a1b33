import { fixturesFor } from '../../observations/fixtures/fixtures.ts';
import type { Plan } from '../../observations/fixtures/plan.ts';
import type { Observation, Recorded } from '../../observations/record.ts';
import { verdictOf } from '../../observations/verdict.ts';
import { counted } from '../../src/model/words.ts';

/** What two records of a client say differently; of no interest is which version they are of. */
export interface Difference {
  readonly text: string;
  readonly isNone: boolean;
}

/** Compares what was recorded with what was seen now; `before` is undefined for a client that was never recorded. */
export function differenceOf(before: Recorded | undefined, now: Recorded): Difference {
  const plans = new Map(fixturesFor(now.client, noSha));
  const old = before?.fixtures ?? {};
  const names = [...new Set([...Object.keys(old), ...Object.keys(now.fixtures)])].sort();
  const changes = names.flatMap(name => changeOf(now, plans.get(name) ?? {}, name, old[name], now.fixtures[name]));
  const head = headOf(before, now, names.length);
  return { text: [head, ...changes.map(({ text }) => text), sumOf(changes)].join('\n'), isNone: changes.length === 0 };
}

const noSha = '0'.repeat(40);

interface Change {
  readonly kind: 'new' | 'gone' | 'verdict' | 'details';
  readonly text: string;
}

function changeOf(
  { client }: Recorded,
  plan: Plan,
  name: string,
  was: Observation | undefined,
  is: Observation | undefined,
): Change[] {
  const verdict = (seen: Observation) => verdictOf(client, plan, seen);
  if (was === undefined) return is === undefined ? [] : [{ kind: 'new', text: `  + ${name}: ${verdict(is)}` }];
  if (is === undefined) return [{ kind: 'gone', text: `  - ${name}: was ${verdict(was)}` }];
  const details = detailsOf(was, is);
  if (details.length === 0) return [];
  const changed = verdict(was) !== verdict(is);
  const said = changed ? `${verdict(was)} -> ${verdict(is)}` : `still ${verdict(is)}`;
  return [{ kind: changed ? 'verdict' : 'details', text: [`  ${name}: ${said}`, ...details].join('\n') }];
}

/** Each member that is not what it was, in two lines. */
function detailsOf(was: Observation, is: Observation): string[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof Observation)[];
  return keys.flatMap(key => {
    const [old, now] = [JSON.stringify(was[key]) ?? 'nothing', JSON.stringify(is[key]) ?? 'nothing'];
    return old === now ? [] : [`    ${key}: ${old}`, `    ${' '.repeat(key.length - 1)}-> ${now}`];
  });
}

function headOf(before: Recorded | undefined, { title, version }: Recorded, count: number): string {
  const against = before === undefined ? 'nothing recorded yet' : `recorded: ${before.version}`;
  return `${title} ${version}, ${counted(count, 'fixture')} (${against})`;
}

function sumOf(changes: readonly Change[]): string {
  if (changes.length === 0) return '  no difference';
  const count = (kind: Change['kind']) => changes.filter(change => change.kind === kind).length;
  const other = [counted(count('verdict'), 'other verdict'), `${count('details')} other only in details`];
  return `  ${[...other, `${count('new')} new`, `${count('gone')} gone`].join(', ')}`;
}
