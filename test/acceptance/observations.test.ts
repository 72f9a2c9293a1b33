import { expect, test } from 'vitest';
import { type Recorded, readRecord } from '../../observations/record.ts';
import { clients } from '../../scripts/clients/client.ts';
import { installClient } from '../../scripts/clients/install.ts';
import { differenceOf } from '../../scripts/observe/difference.ts';
import { observeClient } from '../../scripts/observe/observe-client.ts';

const every = 36; // all of them take minutes: `npm run observe -- --check`, which the observe workflow runs every week

// What follows from the records is tested without clients: test/observations.
test.each(clients)('what is recorded of %s is what it does', async client => {
  const recorded = sampleOf(readRecord(client));
  const program = installClient(client, recorded.version);
  const seen = await observeClient(client, recorded.version, program, () => {}, every);
  expect(differenceOf(recorded, seen).text).toMatch(/\n {2}no difference$/);
  expect(seen).toEqual(recorded);
});

function sampleOf(recorded: Recorded): Recorded {
  const sample = Object.entries(recorded.fixtures).filter((_, at) => at % every === 0);
  return { ...recorded, fixtures: Object.fromEntries(sample) };
}
