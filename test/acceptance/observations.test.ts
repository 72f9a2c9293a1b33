import { expect, test } from 'vitest';
import { readRecord } from '../../observations/record.ts';
import { clients } from '../../scripts/clients/client.ts';
import { installClient } from '../../scripts/clients/install.ts';
import { differenceOf } from '../../scripts/observe/difference.ts';
import { observeClient } from '../../scripts/observe/observe-client.ts';

// What follows from the records is tested without clients: test/observations.
test.each(clients)('what is recorded of %s is what it does', { timeout: 900_000 }, async client => {
  const recorded = readRecord(client);
  const seen = await observeClient(client, recorded.version, installClient(client, recorded.version), () => {});
  expect(differenceOf(recorded, seen).text).toMatch(/\n {2}no difference$/);
  expect(seen).toEqual(recorded);
});
