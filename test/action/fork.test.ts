import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { checkout, type Origin, origin } from '../ports/origin.ts';
import { commit, git, put, scratch } from '../ports/scratch.ts';
import { crm, ledgerOf, release } from '../released/shop.ts';
import { runStep, type StepEnd } from './runner.ts';

const action = join(import.meta.dirname, '../../action.yml');
const from = 'stranger/plugins';

let github: LoopbackGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

/** crm was released as 1.4.2; a stranger rewords its skill, keeps the version, and asks to take that in. */
function opened(ours = crm('1.4.2', 'Find contacts, by name too. <!-- @everyone -->')): Origin {
  const it = origin(crm('1.4.2', 'Find contacts.'), {}, ours);
  github.releases.push(release(1, ledgerOf(it.dir, it.fork, '1.4.2')));
  github.pulls.push({ number: 7, head: it.own, branch: 'topic', from, state: 'open' });
  github.pulls.push({ number: 8, head: it.own, branch: 'topic', from: 'other/plugins', state: 'open' });
  return it;
}

interface Event {
  readonly name: string;
  readonly payload: unknown;
}

/** A step with the committed bundle, in the folder and with the token that a workflow gives it. */
function step(
  workspace: string,
  event: Event,
  token: string,
  inputs: Readonly<Record<string, string>>,
): Promise<StepEnd> {
  const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: token };
  return runStep({ node: process.execPath, workspace, temp: scratch(), action, event, environment, inputs });
}

const fromFork = (it: Origin) => ({
  name: 'pull_request',
  payload: {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: it.own, ref: 'topic', repo: { full_name: from, fork: true } },
      base: { ref: 'main', sha: it.stale, repo: { full_name: 'acme/plugins' } },
    },
  },
});

const group = (it: Origin) => ({
  name: 'merge_group',
  payload: { merge_group: { base_sha: it.main, head_sha: it.merge, base_ref: 'refs/heads/main' } },
});

const ended = (sha: string, event = 'pull_request') => ({
  name: 'workflow_run',
  payload: {
    action: 'completed',
    workflow_run: {
      event,
      head_sha: sha,
      head_branch: 'topic',
      head_repository: { full_name: from },
      pull_requests: [], // of forks GitHub names none
    },
  },
});

/** The workflow that judges: a clone of one commit, a token that reads, and what it leaves for the next one. */
async function judged(
  it: Origin,
  event: Event = fromFork(it),
): Promise<{ readonly end: StepEnd; readonly file: string }> {
  const place = checkout(it.dir, it.merge, '--depth=1');
  const end = await step(place, event, 'ghs_reads', { report: 'json=catalogc.json' });
  return { end, file: join(place, 'catalogc.json') };
}

/** The workflow that comments, which has the file and nothing else of the pull request. */
function commented(file: string, event: Event, token = 'ghs_writes'): Promise<StepEnd> {
  return step(scratch(), event, token, { command: 'comment', file });
}

const writes = () => github.requests.filter(request => !request.startsWith('GET') && !request.includes('/graphql'));

describe('a pull request from a fork', () => {
  test('is judged with a token that may only read, which is all that is used', async () => {
    const it = opened();
    const { end, file } = await judged(it);
    expect(end).toMatchObject({ exitCode: 1, foreign: [], complaints: [] });
    expect(end.outputs).toMatchObject({ passed: 'false', changed: '["crm"]', 'required-bumps': '{"crm":"patch"}' });
    expect(end.annotations.map(({ level, title }) => [level, title])).toContainEqual([
      'error',
      'version/content-changed',
    ]);
    expect(end.summary).toContain('version/content-changed');
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    expect(report.snapshot).toMatchObject({ commit: it.merge, proposed: it.own });
    expect(report.changes).toMatchObject([{ name: 'crm', required: 'patch', since: '1.4.2, released 2026-11-12' }]);
    expect(github.requests.map(request => request.split(/[ ?]/).slice(0, 2).join(' '))).toEqual([
      'GET /repos/acme/plugins/releases',
      'GET /repos/acme/plugins/releases/assets/1001',
    ]);
    expect(github.comments).toEqual([]);
  });

  test('gets one comment, from the workflow that ran after it, and the same one after each push', async () => {
    const it = opened();
    const { file } = await judged(it);
    expect(await commented(file, ended(it.own))).toMatchObject({ exitCode: 0, foreign: [], complaints: [] });
    expect(github.comments).toMatchObject([{ pull: 7, author: 'github-actions[bot]' }]);
    const [first] = github.comments;
    expect(first?.body).toMatch(/^<!-- catalogc -->\n/);
    expect(first?.body).toContain('version/content-changed');
    await commented(file, ended(it.own));
    expect(writes().map(request => request.split(' ')[0])).toEqual(['POST']);

    git(it.dir, 'checkout', '-q', 'topic');
    put(it.dir, crm('1.4.3', 'Find contacts, by name too.'));
    const own = commit(it.dir);
    git(it.dir, 'checkout', '-q', '--detach', 'main');
    git(it.dir, 'merge', '-q', '--no-ff', '-m', 'Merge', 'topic');
    const pushed = { ...it, own, merge: git(it.dir, 'rev-parse', 'HEAD').trim() };
    github.pulls.splice(0, 1, { number: 7, head: own, branch: 'topic', from, state: 'open' });
    const again = await judged(pushed);
    expect(again.end).toMatchObject({ exitCode: 0, outputs: { passed: 'true' } });
    expect(await commented(again.file, ended(own))).toMatchObject({ exitCode: 0 });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]).toMatchObject({ id: first?.id, pull: 7 });
    expect(github.comments[0]?.body).not.toContain('version/content-changed');
    expect(writes().map(request => request.split(' ')[0])).toEqual(['POST', 'PATCH']);
  });

  test('that was pushed to meanwhile is not told what is old', async () => {
    const it = opened();
    const { file } = await judged(it);
    github.pulls.splice(0, 1, { number: 7, head: 'e'.repeat(40), branch: 'topic', from, state: 'open' });
    await commented(file, ended(it.own));
    expect(github.comments).toEqual([]);
  });

  test('whose workflow could comment itself has no right to, and says so', async () => {
    const it = opened();
    const { file } = await judged(it);
    const end = await commented(file, ended(it.own), 'ghs_reads');
    expect(end.exitCode).toBe(2);
    expect(end.text).toContain('pull-requests: write');
    expect(github.comments).toEqual([]);
  });
});

test('a group of a merge queue is judged in a clone of one commit, against what was released, and nobody comments', async () => {
  const it = opened();
  const { end, file } = await judged(it, group(it));
  expect(end).toMatchObject({ exitCode: 1, foreign: [], complaints: [], outputs: { changed: '["crm"]' } });
  expect(end.text).toContain('since 1.4.2, released 2026-11-12');
  expect(writes()).toEqual([]);
  await commented(file, ended(it.merge, 'merge_group'));
  expect(github.comments).toEqual([]);
});

test('what only the commit of a release knows is read although the clone began with one commit', async () => {
  const it = opened(crm('1.5.0', 'Find contacts, by name too.'));
  // Since the release the base has moved on, so it cannot stand for what was released.
  git(it.dir, 'checkout', '-q', 'main');
  put(it.dir, crm('1.4.3', 'Find.'));
  const main = commit(it.dir);
  git(it.dir, 'checkout', '-q', '--detach');
  git(it.dir, 'merge', '-q', '--no-ff', '-X', 'theirs', '-m', 'Merge', 'topic');
  const moved = { ...it, main, merge: git(it.dir, 'rev-parse', 'HEAD').trim() };
  const { end, file } = await judged(moved);
  expect(end.exitCode).toBe(0);
  const { changes } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  expect(changes).toMatchObject([
    { from: '1.4.3', to: '1.5.0', since: '1.4.2, released 2026-11-12', rows: [{ id: 'skill.body.changed' }] },
  ]);
});
