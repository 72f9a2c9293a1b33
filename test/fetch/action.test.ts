import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionIn } from '../action/made-action.ts';
import { runStep } from '../action/runner.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from '../verify/key-signer.ts';
import { asClients, published, shelfRelease, shop, six } from './shop.ts';

let github: LoopbackGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

/** Runs the Action that fetches. */
function step(workspace: string, inputs: Readonly<Record<string, string>>) {
  const action = actionIn(scratch(), 'action/fetch/action.yml');
  const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'ghs_reads' };
  const base = { node: process.execPath, workspace, temp: scratch(), action };
  return runStep({
    ...base,
    environment,
    inputs: { source: 'acme/plugins', into: 'got', 'as-of': '2026-11-21', ...inputs },
  });
}

test('the Action fetches, says what is there, and fails where it is refused', async () => {
  const workspace = scratch();
  const { seven, source } = await shop(workspace);
  github.releases.push(published(seven));
  const first = await step(workspace, {});
  expect(first).toMatchObject({ exitCode: 0, complaints: [], outputs: { serial: '7', updated: 'true' } });
  expect(asClients(join(workspace, 'got')).faults).toEqual([]);
  expect(await step(workspace, {})).toMatchObject({ exitCode: 0, outputs: { serial: '7', updated: 'false' } });
  github.releases.push(published(await shelfRelease(source, keySigner(), 8, six)));
  const refused = await step(workspace, {});
  expect(refused).toMatchObject({ exitCode: 1, outputs: { serial: '', updated: 'false' } });
  expect(refused.text).toContain('verify/foreign-key');
});
