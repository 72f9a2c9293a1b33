import { describe, expect, test } from 'vitest';
import { readRecord } from '../../observations/record.ts';
import { verdictOf } from '../../observations/verdict.ts';
import { clients } from '../../scripts/clients/client.ts';
import { known } from './known-differences.ts';
import { fixturesOf, foretell, isAlike } from './our-verdict.ts';

describe.each(clients)('%s', client => {
  const { fixtures: recorded } = readRecord(client);
  const fixtures = fixturesOf(client);

  test('every fixture is recorded, and nothing else', () => {
    expect(Object.keys(recorded)).toEqual(fixtures.map(([name]) => name));
  });

  test('does what we say it does', () => {
    const differ: Record<string, string> = {};
    for (const [name, plan] of fixtures) {
      const seen = recorded[name];
      if (seen === undefined) continue;
      const saw = verdictOf(client, plan, seen);
      const { verdict, says } = foretell(client, plan);
      if (isAlike(saw, verdict)) continue;
      differ[name] = `${saw}, we say ${verdict}`;
      if (process.env.VERBOSE !== undefined) console.info(client, name, differ[name], says);
    }
    const agree = fixtures.length - Object.keys(differ).length;
    console.info(`${client}: ${agree} of ${fixtures.length} fixtures are judged alike`);
    expect(differ).toEqual(Object.fromEntries(known[client].map(({ fixture, saw }) => [fixture, saw])));
  });
});
