import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { step } from '../released/shop.ts';
import { push, repository, shop, writesIn } from './shop.ts';

let github: LoopbackGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

test('the Action tells how many steps there are and what is due, and takes them without --dry-run', async () => {
  const dir = repository(shop);
  push(github, dir);
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_TOKEN: 'ghs_writes',
    SOURCE_DATE_EPOCH: String(Date.parse('2027-05-19T04:23:00Z') / 1000),
  };
  const event = { name: 'schedule', payload: { schedule: '23 4 * * *' } };
  const run = (inputs: Record<string, string>) =>
    step(dir, { environment, event, inputs: { command: 'enforce', ...inputs } });
  const plan = await run({ 'dry-run': 'true' });
  expect(plan).toMatchObject({ exitCode: 0, complaints: [], outputs: { steps: '2', due: '["acme"]' } });
  expect(writesIn(github)).toEqual([]);
  expect(await run({ label: 'dated\nretiring' })).toMatchObject({
    exitCode: 0,
    complaints: [],
    outputs: { steps: '2' },
  });
  expect(github.issues).toMatchObject([{ title: 'Retire crm-sync', labels: ['dated', 'retiring'] }]);
  expect(github.pulls).toHaveLength(1);
  expect(await run({ 'dry-run': 'true' })).toMatchObject({ outputs: { steps: '0' } });
});
