import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { hurry } from '../hurry.ts';
import { checkout, origin, pullRequest } from '../ports/origin.ts';
import { commit, git, put, repository, scratch } from '../ports/scratch.ts';
import { asset, check, crm, ledgerOf, release, run, step } from './shop.ts';

let restoreWaits = () => {};
beforeAll(() => {
  restoreWaits = hurry();
});
afterAll(() => restoreWaits());

let github: LoopbackGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
  for (const { authorization } of github.stored) expect(authorization).toBeUndefined();
});

/** A plugin that was released once, and was changed since without a new version. */
function changed(before = crm('1.4.2', 'Find contacts.')) {
  const dir = repository(before);
  const base = git(dir, 'rev-parse', 'HEAD').trim();
  put(dir, crm('1.4.2', 'Find contacts, by name too.'));
  commit(dir);
  return { dir, base, ledger: ledgerOf(dir, base, '1.4.2') };
}

/** What a runner tells of a push after a commit. */
function pushed(base: string, more: Record<string, string> = {}): Record<string, string> {
  const event = join(scratch(), 'event.json');
  writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', before: base }));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/plugins',
    GITHUB_TOKEN: 'ghs_reads',
    ...more,
  };
}

const other = JSON.stringify({ schema: 'ledger/v1', plugins: {} });
const lists = () => github.requests.filter(request => /\/releases\?/.test(request));

describe('a pull request', () => {
  test('that keeps a released version with other content is told since when it is out', async () => {
    const released = crm('1.4.2', 'Find contacts.');
    const it = origin(released, {}, crm('1.4.2', 'Find contacts, by name too.'));
    github.releases.push(release(12, ledgerOf(it.dir, it.fork, '1.4.2')));
    const place = checkout(it.dir, it.merge);
    const cache = scratch();
    const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'ghs_reads' };
    for (const command of ['check', 'build', 'check']) {
      const end = await step(place, { ...pullRequest(it), environment, inputs: { command, cache } });
      expect(end).toMatchObject({ exitCode: 1, foreign: [], complaints: [], outputs: { passed: 'false' } });
      expect(end.annotations.map(({ title }) => title)).toEqual(['version/content-changed']);
      expect(end.text).toContain('since 1.4.2, released 2026-11-12');
      expect(end.summary).toContain(`${command} --base ${it.main} --ledger releases`);
    }
    github.releases.push(release(13, other, { published: '2026-11-13T10:00:00Z' }));
    const end = await step(place, { ...pullRequest(it), environment, inputs: { cache } });
    expect(end.annotations.map(({ title }) => title)).toEqual(['version/content-changed']);
    expect(end.text).toContain(`since main (${it.main.slice(0, 7)})`);
  });

  test('in a merge queue is told the same', async () => {
    const { base, dir, ledger } = changed();
    github.releases.push(release(12, ledger));
    const head = git(dir, 'rev-parse', 'HEAD').trim();
    const event = join(scratch(), 'event.json');
    writeFileSync(
      event,
      JSON.stringify({ merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main' } }),
    );
    const queue = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: event, GITHUB_SHA: head };
    expect((await check(dir, pushed(base, queue))).since).toEqual(['1.4.2, released 2026-11-12']);
  });

  test('without a token, or with none, nothing is asked', async () => {
    const { base, dir, ledger } = changed();
    github.releases.push(release(12, ledger));
    const skipped = (run: Awaited<ReturnType<typeof check>>) =>
      run.report.skipped.filter(({ what }) => /released/.test(what));
    const bare = await check(dir, pushed(base, { GITHUB_TOKEN: '' }));
    expect(skipped(bare)).toEqual([{ what: 'what was released', because: expect.stringContaining('no GITHUB_TOKEN') }]);
    const off = await check(dir, pushed(base), '--ledger', 'none');
    expect(skipped(off)).toEqual([]);
    const laptop = await check(dir, { GITHUB_TOKEN: 'ghs_reads', GITHUB_API_URL: github.url }, '--base', base);
    expect(skipped(laptop)).toEqual([
      { what: 'what was released', because: 'no ledger was named; the base stands for it' },
    ]);
    const nightly = await check(dir, pushed(base, { GITHUB_EVENT_NAME: 'schedule' }), '--base', base);
    expect(skipped(nightly)).toHaveLength(1);
    const alone = await check(dir, pushed(base), '--base', 'none');
    expect(skipped(alone)).toEqual([]);
    for (const { since } of [bare, off, laptop, nightly])
      expect(since).toEqual([expect.stringContaining(base.slice(0, 7))]);
    expect(github.requests).toEqual([]);
  });

  test('misses no ledger where the policy measures from the base', async () => {
    const policy =
      'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nversioning: { baseline: merge-base }\n';
    const { base, dir } = changed({ ...crm('1.4.2', 'Find contacts.'), 'policies/policy.yaml': policy });
    github.faults.push({ on: /releases/, status: 404, message: 'Not Found', times: 9 });
    const end = await check(dir, pushed(base));
    expect(end.rules).toEqual(['version/content-changed']);
    expect(end.report.skipped).toEqual([]);
  });
});

describe('of all releases', () => {
  const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T10:00:00Z`;

  test.each<[string, (ledger: string) => Parameters<typeof release>[]]>([
    [
      'the one that was published last, whatever its id',
      ledger => [
        [5, ledger, { published: day(12) }],
        [9, other, { published: day(11) }],
      ],
    ],
    [
      'of two at once the one with the higher id',
      ledger => [
        [9, ledger],
        [5, other],
      ],
    ],
    [
      'no draft',
      ledger => [
        [5, ledger],
        [9, other, { draft: true, published: day(13) }],
      ],
    ],
    [
      'no prerelease while another has one',
      ledger => [
        [5, ledger],
        [9, other, { prerelease: true, published: day(13) }],
      ],
    ],
    [
      'a prerelease where no other has one',
      ledger => [
        [9, ledger, { prerelease: true }],
        [10, undefined],
      ],
    ],
    [
      'none whose upload broke off',
      ledger => [
        [5, ledger],
        [9, undefined, { published: day(13), assets: [asset(1, other, { state: 'starter' })] }],
      ],
    ],
    [
      'none with only a file of another name',
      ledger => [
        [5, ledger, { tag: 'v3' }],
        [9, undefined, { published: day(13), assets: [asset(1, other, { name: 'ledger.json.txt' })] }],
      ],
    ],
  ])('%s', async (_, releases) => {
    const { base, dir, ledger } = changed();
    github.releases.push(...releases(ledger).map(each => release(...each)));
    // This token may push, so that it is shown drafts as well.
    const end = await check(dir, pushed(base, { GITHUB_TOKEN: '', GH_TOKEN: 'ghs_writes' }));
    expect(end.since).toEqual(['1.4.2, released 2026-11-12']);
    expect([end.status, end.rules]).toEqual([1, ['version/content-changed']]);
  });

  test('the one of a repository that has another name now', async () => {
    const { base, dir, ledger } = changed();
    github.releases.push(release(12, ledger));
    const location = `${github.url}/repos/acme/plugins/releases/assets/1012`;
    github.faults.push({ on: /assets/, status: 301, message: 'Moved', headers: { location }, times: 1 });
    expect((await check(dir, pushed(base))).since).toEqual(['1.4.2, released 2026-11-12']);
  });

  test('the one behind 119 others', async () => {
    const { base, dir, ledger } = changed();
    github.releases.push(release(1, ledger));
    for (let id = 2; id <= 120; id++) github.releases.push(release(id, undefined, { tag: `v1.0.${id}` }));
    expect((await check(dir, pushed(base))).since).toEqual(['1.4.2, released 2026-11-12']);
    expect(lists()).toHaveLength(2);
    expect(github.stored.map(({ path }) => path)).toEqual(['/stored/1001?signature=x']);
  });

  test('none, where none has a ledger: the base stands for it, and that is said', async () => {
    const { base, dir } = changed();
    github.releases.push(release(1, undefined), release(2, other, { draft: true }));
    const end = await check(dir, pushed(base, { GITHUB_TOKEN: 'ghs_writes' }));
    const because = 'no release of acme/plugins has a ledger.json; the base stands for it';
    expect(end.report.skipped).toEqual([{ what: 'what was released', because }]);
    expect(end.since).toEqual([expect.stringContaining(base.slice(0, 7))]);
  });
});

describe('a ledger that cannot be read is never green', () => {
  /** A change that passes beside its base. */
  function fine() {
    const dir = repository(crm('1.4.2', 'Find contacts.'));
    const base = git(dir, 'rev-parse', 'HEAD').trim();
    put(dir, crm('1.4.3', 'Find contacts, by name too.'));
    commit(dir);
    return { dir, base };
  }

  test.each<[string, number, string]>([
    ['ghs_reads', 403, 'Resource not accessible by integration'],
    ['ghs_reads', 404, 'Not Found'],
    ['expired', 401, 'Bad credentials'],
  ])('with %s, GitHub answers %i', async (token, status, message) => {
    const { base, dir } = fine();
    github.faults.push({ on: /releases/, status, message, times: 9 });
    const end = await check(dir, pushed(base, { GITHUB_TOKEN: token }));
    expect([end.status, end.rules]).toEqual([1, ['version/baseline-unavailable']]);
    expect(end.told).toContain(
      `nobody can tell what was released: the releases of acme/plugins cannot be read: GitHub answers ${status}: `,
    );
    expect(end.told).toContain('permissions: { contents: read }, env: { GITHUB_TOKEN: "${{ github.token }}" }');
    expect(lists()).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof release>[1], object, RegExp]>([
    ['that is not JSON', 'x', {}, /catalog-acme-1 is of no use: it is not JSON/],
    ['of another schema', '{ "schema": "ledger/v9", "plugins": {} }', {}, /its "schema" is not/],
    ['that is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, /it is not UTF-8/],
    ['with another digest', other, { digest: `sha256:${'0'.repeat(64)}` }, /another digest than GitHub says/],
    ['that is cut short', other, { digest: null, size: 5000 }, /bytes instead of 5000/],
    ['that is said to be huge', other, { size: 64 * 1024 * 1024 + 1 }, /larger than 64 MiB/],
  ])('a file %s', async (_, text, more, fault) => {
    const { base, dir } = fine();
    github.releases.push(release(1, undefined, { assets: [asset(1001, text ?? '', more)] }));
    const end = await check(dir, pushed(base));
    expect([end.status, end.rules]).toEqual([1, ['version/baseline-unavailable']]);
    expect(end.told).toMatch(fault);
  });

  test('a file that turns out to be huge', async () => {
    const { base, dir } = fine();
    github.releases.push(
      release(1, undefined, { assets: [asset(1, new Uint8Array(65 * 1024 * 1024), { size: 9, digest: null })] }),
    );
    expect((await check(dir, pushed(base))).told).toMatch(/larger than 64 MiB/);
  });

  test('what a tag wants to be besides a name stays text', async () => {
    const { base, dir } = fine();
    github.releases.push(release(1, 'x', { tag: 'a\u001b[31m\n::error::b' }));
    const end = await step(dir, {
      event: { name: 'push', payload: { ref: 'refs/heads/main', before: base } },
      environment: { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'ghs_reads' },
    });
    expect(end).toMatchObject({ exitCode: 1, foreign: [], complaints: [] });
    expect(end.annotations.map(({ title }) => title)).toEqual(['version/baseline-unavailable']);
    expect(end.text).not.toContain('\u001b');
  });

  test('the network is down', async () => {
    const { base, dir } = fine();
    const end = await check(dir, pushed(base, { GITHUB_API_URL: 'http://127.0.0.1:9' }));
    expect([end.status, end.rules]).toEqual([1, ['version/baseline-unavailable']]);
    expect(end.told).toMatch(/GitHub cannot be reached: .*\nRun the job again\./);
  }, 30_000);

  test('GitHub is out of order for long, or for a moment', async () => {
    const { base, dir } = fine();
    github.releases.push(release(1, other));
    github.faults.push({ on: /releases$/, status: 502, message: 'Bad Gateway', times: 4 });
    const end = await check(dir, pushed(base));
    expect([end.status, end.rules]).toEqual([1, ['version/baseline-unavailable']]);
    expect(end.told).toMatch(/GitHub answers 502: .*\nRun the job again\./);
    github.faults.push({ on: /releases$/, status: 503, message: 'Unavailable', times: 1 });
    github.faults.push({ on: /stored/, status: 500, message: '', times: 1 });
    expect(await check(dir, pushed(base))).toMatchObject({ status: 0, rules: [] });
    expect(github.stored).toHaveLength(2);
  }, 30_000);

  test('the place where files are kept says no, or breaks off', async () => {
    const { base, dir } = fine();
    github.releases.push(release(1, other));
    github.faults.push({ on: /stored/, status: 403, message: '', times: 1 });
    expect((await check(dir, pushed(base))).told).toMatch(/127\.0\.0\.1:\d+ answers 403\nRun the job again\./);
    github.faults.push({ on: /stored/, status: 200, message: '', breaks: true, times: 1 });
    expect(await check(dir, pushed(base))).toMatchObject({ status: 0, rules: [] });
  }, 30_000);

  test('an answer that is no list', async () => {
    const { base, dir } = fine();
    github.faults.push({ on: /releases$/, status: 200, message: 'Sign in to this network', times: 1 });
    const end = await check(dir, pushed(base));
    expect([end.status, end.rules]).toEqual([1, ['version/baseline-unavailable']]);
    expect(end.told).toMatch(/cannot be read: GitHub answers with something that is no list\nRun the job again\./);
  });

  test('a file that GitHub sends us round and round for', async () => {
    const { base, dir } = fine();
    github.releases.push(release(1, other));
    const location = '/repos/acme/plugins/releases/assets/1001';
    github.faults.push({ on: /assets/, status: 301, message: 'Moved', headers: { location }, times: 9 });
    expect((await check(dir, pushed(base))).told).toMatch(/catalog-acme-1 is of no use: GitHub does not say where/);
  });

  test('a limit that lasts is told, in minutes', async () => {
    const { base, dir } = fine();
    const headers = { 'retry-after': '600' };
    github.faults.push({ on: /releases/, status: 429, message: 'Too many requests', headers, times: 1 });
    expect((await check(dir, pushed(base))).told).toMatch(/asks for patience.*\nRun the job again in 10 minutes\./);
  });

  test('no policy can switch that off', async () => {
    const { base, dir } = fine();
    put(dir, { 'policies/policy.yaml': 'schema: policy/v1\nrules:\n  version/baseline-unavailable: off\n' });
    commit(dir);
    github.faults.push({ on: /releases/, status: 404, message: 'Not Found', times: 9 });
    expect((await check(dir, pushed(base))).rules).toContain('version/baseline-unavailable');
  });
});

describe('on a laptop, when asked', () => {
  const asked = ['--ledger', 'releases'];

  test.each([
    'https://github.com/acme/plugins.git',
    'https://me:secret@github.com/acme/plugins',
    'git@github.com:acme/plugins.git',
    'ssh://git@github.com/acme/plugins.git',
  ])('the releases of %s are read, without a token where anybody may', async url => {
    const { base, dir, ledger } = changed();
    github.open = true;
    github.direct = true;
    github.releases.push(release(12, ledger));
    git(dir, 'remote', 'add', 'origin', url);
    const end = await check(dir, { GITHUB_API_URL: github.url }, '--base', base, ...asked);
    expect([end.status, end.since]).toEqual([1, ['1.4.2, released 2026-11-12']]);
  });

  test('a closed repository asks for a token, in words for a shell', async () => {
    const { base, dir } = changed();
    git(dir, 'remote', 'add', 'origin', 'https://github.com/acme/plugins');
    const end = await check(dir, { GITHUB_API_URL: github.url }, '--base', base, ...asked);
    expect(end.rules).toContain('version/baseline-unavailable');
    expect(end.told).toContain('GITHUB_TOKEN=$(gh auth token) catalogc check --ledger releases');
  });

  test.each([
    'https://git.example/acme/plugins',
    'https://github.com.example/acme/plugins',
    '/srv/github.com/x',
    undefined,
  ])('from %s nobody knows whose', async url => {
    const { base, dir } = changed();
    if (url !== undefined) git(dir, 'remote', 'add', 'origin', url);
    const end = await check(dir, { GITHUB_API_URL: github.url }, '--base', base, ...asked);
    expect(end.status).toBe(2);
    expect(end.stderr).toMatch(/Nobody knows whose releases to read.*\n {2}help {5}Set GITHUB_REPOSITORY=owner\/name/);
  });

  test('without a base all that was released is compared, and a file may still be called so', async () => {
    const { dir, ledger } = changed();
    github.releases.push(release(12, ledger));
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/plugins', GITHUB_TOKEN: 'ghs_reads' };
    expect((await check(dir, env, ...asked)).since).toEqual(['1.4.2, released 2026-11-12']);
    writeFileSync(join(dir, 'releases'), ledger);
    const { length } = github.requests;
    expect((await check(dir, env, '--ledger', './releases')).since).toEqual(['1.4.2, released 2026-11-12']);
    expect(github.requests).toHaveLength(length);
  });
});

describe('other commands', () => {
  test('diff finds a version by the ledger, and stops where that cannot be read', async () => {
    const { dir, ledger } = changed();
    github.releases.push(release(12, ledger));
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/plugins', GITHUB_TOKEN: 'ghs_reads' };
    const words = ['diff', 'crm', '--from', '1.4.2'];
    expect(await run(dir, env, ...words)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Nothing here says'),
    });
    expect(github.requests).toEqual([]);
    const end = await run(dir, env, ...words, '--ledger', 'releases');
    expect(end).toMatchObject({ status: 0, stdout: expect.stringContaining('skill.body.changed') });
    expect(end.stdout).not.toContain('skipped');
    github.faults.push({ on: /releases/, status: 404, message: 'Not Found', times: 1 });
    const closed = await run(dir, env, ...words, '--ledger', 'releases');
    expect(closed).toMatchObject({ status: 2, stderr: expect.stringContaining('Nobody can tell what was released') });
  });

  test('bump raises as far as what was released asks for, and guesses nothing', async () => {
    const { base, dir, ledger } = changed();
    github.releases.push(release(12, ledger.replace('"1.4.2"', '"1.6.0"')));
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/plugins', GITHUB_TOKEN: 'ghs_reads' };
    const words = ['bump', '--base', base, '--ledger', 'releases'];
    expect((await run(dir, env, ...words)).stdout).toContain('1.6.1');
    github.faults.push({ on: /releases/, status: 404, message: 'Not Found', times: 1 });
    expect(await run(dir, env, ...words)).toMatchObject({ status: 2, stdout: '' });
  });
});
