import { describe, expect, test } from 'vitest';
import { placeText } from '../../src/model/place.ts';
import { casesThere } from './cases.ts';
import { differences, rowOf, unnamed } from './compare.ts';
import { everythingObserved } from './observed.ts';
import { judgeFor } from './ours.ts';
import { gaps, stricter, undecided } from './tables.ts';

const open = new Set(undecided.map(({ what }) => what));

const judged = everythingObserved().map(observed => {
  const ours = judgeFor(observed.client, observed.trees);
  const seen = ours.findings.map(({ at, rule }) => `${rule} ${placeText(at)}`);
  const apart = differences(observed, ours, stricter);
  // Beside a fault that the client minds, a stricter rule changes nothing.
  const alone = differences(observed, ours, []).length > apart.length;
  const beyond = alone ? unnamed(ours).map(finding => rowOf(finding, stricter)) : [];
  return { observed, ours, seen, apart, beyond };
});

describe.skipIf(!casesThere)('what the clients were seen to do', () => {
  const decided = judged.filter(({ observed }) => !open.has(observed.id));
  test.each(decided.map(one => [one.observed.id, one] as const))('%s', (id, { apart, observed, seen }) => {
    expect(apart).toEqual([]);
    if (observed.validated?.gap === true) expect(seen).toContain(gaps[id] ?? 'a row of its own in gaps');
  });

  test.each(undecided)('$what is not decided: $because', ({ what }) => {
    const [one] = judged.filter(({ observed }) => observed.id === what);
    expect(one?.apart, 'we agree: strike the row').not.toEqual([]);
    expect(one, 'no such case: strike the row').toBeDefined();
  });

  test.each(stricter)('$what is stricter: $because', row => {
    const used = judged.filter(({ beyond }) => beyond.includes(row));
    expect(used.length, 'no case needs it: strike the row').toBeGreaterThan(0);
  });

  test('what a client does stands in the message too', () => {
    const silent = judged
      .flatMap(({ ours }) => ours.findings)
      .filter(({ hits = [], message }) =>
        hits.some(({ client, effect }) => effect !== 'none' && !message.includes(client)),
      );
    expect(silent.map(({ message, rule }) => `${rule}: ${message}`)).toEqual([]);
  });

  test('every row of gaps is about a gap', () => {
    const marked = judged.flatMap(({ observed }) => (observed.validated?.gap === true ? [observed.id] : []));
    expect(Object.keys(gaps)).toEqual(marked);
  });
});

test.skipIf(!casesThere)(casesThere ? 'agreement' : 'skipped, because ../shared is absent', () => {
  const lines = [...Map.groupBy(judged, ({ observed }) => observed.client)].map(([client, all]) => {
    const decided = all.filter(({ observed }) => !open.has(observed.id));
    const agree = decided.filter(({ apart }) => apart.length === 0);
    const beyond = agree.filter(one => one.beyond.length > 0).length;
    return `${client}: ${agree.length} of ${decided.length} agree, ${beyond} of them where a rule is stricter; ${all.length - decided.length} undecided`;
  });
  console.info(lines.join('\n'));
  expect(judged.length).toBeGreaterThanOrEqual(106 + 242);
});
