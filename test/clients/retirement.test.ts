import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/clients/facts.ts';
import { retirementIn, type Treatment } from '../../src/clients/retirement.ts';
import { treatmentOf } from '../../src/compile/treatment.ts';
import { clientIds } from '../../src/model/client.ts';
import { states } from '../../src/model/deprecation.ts';
import type { RetirementTerms } from '../../src/model/retirement.ts';

const terms: readonly RetirementTerms[] = (['tombstone', 'drop'] as const).flatMap(atRemove =>
  (['keep', 'migrate', 'remove'] as const).flatMap(atSunset =>
    (['migrate', 'remove'] as const).map(last => ({
      codex: { atRemove },
      claude: { atSunset, atRemove: last },
      handover: 'sunset' as const,
    })),
  ),
);

describe.each(clientIds)('%s', client => {
  const facts = retirementIn(client);

  test('says where each fact is from, and is known where its other facts are', () => {
    expect(facts.source).toMatch(/\d{4}-\d{2}-\d{2}$/);
    expect(facts.dropped).not.toBe('');
    expect(facts.because === undefined).toBe(facts.unavailable === 'said');
    expect(facts.renames?.field).toBe(factsOf(client).renames?.field);
    expect(facts.renames?.since).toBe(factsOf(client).renames?.since);
  });

  test('says what it does not do for users, wherever a plugin is not as it was', () => {
    const treatments = new Set<Treatment>(terms.flatMap(one => states.map(state => treatmentOf(state, client, one))));
    for (const treatment of treatments) {
      const limits = facts.limits[treatment] ?? [];
      expect(limits.length > 0, treatment).toBe(treatment !== 'as-defined' && treatment !== 'marked');
    }
  });
});
