import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { heldTo } from '../held-to.ts';
import { commitAll, git } from '../work-folder.ts';
import { crmSync, enforce, plugin, push, record, repository, shop, writesIn } from './shop.ts';

let github: LoopbackGithub;

beforeEach(async () => {
  github = await startGithub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const [early, sunset, removal] = ['2026-11-21', '2027-02-18', '2027-05-19'];

function commitChange(dir: string): void {
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'Change');
}

describe('a record', () => {
  test('has one issue from its first day to its last, and nothing is done twice', async () => {
    const dir = repository(shop);
    push(github, dir);
    expect((await enforce(github, dir, early)).text).toContain('opened issue 1  Retire crm-sync\n');
    const [issue] = github.issues;
    expect(issue).toMatchObject({ number: 1, title: 'Retire crm-sync', state: 'open', author: 'github-actions[bot]' });
    expect(issue?.body).toMatch(/^<!-- catalogc: record crm-sync -->\n/);
    expect(issue?.body).toContain('**Owner:** @acme/platform');
    expect(issue?.body).toContain('| ✓ | 2026-11-20 | announced |');
    expect(issue?.body).toContain('|  | 2027-02-18 | sunset: no new installs |');
    expect(issue?.body).toContain('- [x] There is a guide for moving\n');

    github.requests.length = 0;
    expect((await enforce(github, dir, early)).text).toContain('2026-11-21: nothing to do');
    expect((await enforce(github, dir, '2027-01-05')).text).toContain('nothing to do'); // no day passed that counts
    expect(writesIn(github)).toEqual([]);

    expect((await enforce(github, dir, sunset)).text).toContain('updated issue 1');
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.body).toContain('| ✓ | 2027-02-18 | sunset: no new installs |');
    expect(github.pulls).toEqual([]);
  });

  test('that is over has its issue closed with one comment', async () => {
    const dir = repository(shop);
    push(github, dir);
    await enforce(github, dir, removal);
    rmSync(join(dir, 'plugins/crm-sync'), { recursive: true });
    commitChange(dir);
    push(github, dir);
    for (let runs = 0; runs < 2; runs++) await enforce(github, dir, '2027-05-21');
    expect(github.issues).toMatchObject([{ state: 'closed', reason: 'completed' }]);
    expect(github.comments).toMatchObject([{ pull: 2, body: expect.stringContaining('All is done.') }]);
  });

  test('that is withdrawn, too; announced again, the same issue is opened again', async () => {
    const dir = repository(shop);
    push(github, dir);
    await enforce(github, dir, early);
    const withdrawn = {
      ...shop,
      ...record('crm-sync', { ...crmSync, withdrawn: '2027-01-10', withdrawnReason: 'Needed.' }),
    };
    await enforce(github, repository(withdrawn), '2027-01-10');
    expect(github.issues).toMatchObject([{ state: 'closed', reason: 'not_planned' }]);
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('withdrawn since 2027-01-10') }]);
    expect((await enforce(github, dir, '2027-01-12')).text).toContain('opened again issue 1');
    expect(github.issues).toMatchObject([{ number: 1, state: 'open' }]);
  });

  test('whose day is near is said once more, once for each reminder', async () => {
    const dir = repository(shop);
    await enforce(github, dir, early);
    const said = () => github.comments.map(({ body }) => body.split('\n')[1]);
    for (const day of ['2027-01-18', '2027-01-19', '2027-01-19', '2027-01-20']) await enforce(github, dir, day);
    expect(said()).toEqual(['30 days left: no new installs on 2027-02-18. @acme/platform']);
    // Nothing ran for three weeks: what was missed is not said any more.
    const { text } = await enforce(github, dir, '2027-02-12');
    expect(text).toContain('updated issue 1  Retire crm-sync, with a reminder');
    expect(said().slice(1)).toEqual(['6 days left: no new installs on 2027-02-18. @acme/platform']);
    await enforce(github, dir, '2027-02-13');
    await enforce(github, dir, '2027-02-18');
    expect(said().length).toBe(2);
    await enforce(github, dir, '2027-05-18');
    expect(said().slice(2)).toEqual(['1 day left: it is removed on 2027-05-19. @acme/platform']);
    expect(github.issues.length).toBe(1);
  });

  test('opened when its day is near already needs no reminder', async () => {
    const dir = repository(shop);
    await enforce(github, dir, '2027-02-15');
    await enforce(github, dir, '2027-02-16');
    expect(github.comments).toEqual([]);
    await enforce(github, dir, '2027-02-17');
    expect(github.comments.length).toBe(1);
  });

  test('whose issue people closed keeps it closed', async () => {
    const dir = repository(shop);
    await enforce(github, dir, early);
    for (const issue of github.issues) issue.state = 'closed';
    github.requests.length = 0;
    expect((await enforce(github, dir, sunset)).text).toContain('Issue 1 was closed by hand: it is left alone.');
    expect(writesIn(github)).toEqual([]);
  });

  test('that nobody has any more leaves no open issue', async () => {
    await enforce(github, repository(shop), early);
    const { 'policies/deprecations/crm-sync.yaml': _, ...without } = shop;
    await enforce(github, repository(without), early);
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
  });

  test('is not taken for one of somebody who writes the same', async () => {
    const stolen = '<!-- catalogc: record crm-sync -->\nmine';
    github.issues.push({
      number: 1,
      author: 'octocat',
      title: 'x',
      body: stolen,
      labels: [],
      state: 'open',
      reason: null,
    });
    await enforce(github, repository(shop), early);
    expect(github.issues).toMatchObject([{ author: 'octocat', body: stolen, state: 'open' }, { number: 2 }]);
  });

  test('told twice is told once: the oldest stays', async () => {
    const body = '<!-- catalogc: record crm-sync -->\nold';
    for (const number of [3, 4])
      github.issues.push({
        number,
        author: 'github-actions[bot]',
        title: 'x',
        body,
        labels: [],
        state: 'open',
        reason: null,
      });
    await enforce(github, repository(shop), early);
    expect(github.issues).toMatchObject([
      { number: 3, state: 'open', title: 'Retire crm-sync' },
      { number: 4, state: 'closed', reason: 'duplicate' },
    ]);
  });
});

describe('a folder whose day has come', () => {
  test('is deleted by a pull request of one commit, and by nothing else', async () => {
    const dir = repository(shop);
    push(github, dir);
    const main = github.branches.get('main') ?? '';
    const { text } = await enforce(github, dir, removal);
    expect(text).toContain('opened pull request 1  Remove crm-sync');
    expect(github.pulls).toMatchObject([{ branch: 'catalogc/remove-crm-sync', base: 'main', state: 'open' }]);
    expect(github.branches.get('main')).toBe(main);
    const commit = github.commits.get(github.branches.get('catalogc/remove-crm-sync') ?? '');
    expect(commit).toMatchObject({ parents: [main], message: 'Remove crm-sync' });
    git(dir, 'rm', '-r', '-q', 'plugins/crm-sync');
    expect(commit?.tree).toBe(git(dir, 'write-tree').trim()); // just what git itself would have made
    expect(writesIn(github).filter(request => request.includes('blobs'))).toEqual([]);
  });

  test('after a week that no run came is deleted all the same', async () => {
    const dir = repository(shop);
    push(github, dir);
    await enforce(github, dir, '2027-05-26');
    expect(github.pulls).toHaveLength(1);
    expect(github.issues).toHaveLength(1);
  });

  test('is left where people closed the pull request; the issue says so', async () => {
    const dir = repository(shop);
    push(github, dir);
    await enforce(github, dir, removal);
    for (const pull of github.pulls) pull.state = 'closed';
    const { text } = await enforce(github, dir, '2027-05-20');
    expect(text).toContain('was closed: it is not opened again');
    expect(github.issues[0]?.body).toContain('pull request #1 was closed, and is not opened again');
    github.requests.length = 0;
    await enforce(github, dir, '2027-05-21');
    expect(writesIn(github)).toEqual([]);
  });

  test('has its pull request finished where a run broke off after the branch', async () => {
    const dir = repository(shop);
    push(github, dir);
    await enforce(github, dir, removal, { issues: 'none' });
    const branch = github.branches.get('catalogc/remove-crm-sync');
    github.pulls.length = 0;
    github.requests.length = 0;
    await enforce(github, dir, removal, { issues: 'none' });
    expect(writesIn(github)).toEqual(['POST /repos/acme/plugins/pulls']);
    expect(github.pulls).toMatchObject([{ head: branch, state: 'open' }]);
  });

  test('gets no branch where the default branch has it no more', async () => {
    const dir = repository(shop);
    push(
      github,
      repository(Object.fromEntries(Object.entries(shop).filter(([path]) => !path.startsWith('plugins/crm-sync/')))),
    );
    const { text } = await enforce(github, dir, removal);
    expect(text).toContain('left  "plugins/crm-sync" is gone from the default branch already');
    expect([...github.branches.keys()]).toEqual(['main']);
  });

  test.each<[string, Parameters<typeof repository>[0], RegExp]>([
    [
      'is the repository itself',
      { ...record('crm-sync', crmSync), ...plugin('crm-sync', '.') },
      /the plugin is the repository itself/,
    ],
    [
      'holds another plugin',
      {
        ...shop,
        'policies/policy.yaml':
          'schema: policy/v1\nname: a\nedition: 1\nplugins: { roots: ["plugins/*", "plugins/*/inner"] }\n',
        ...plugin('inner', 'plugins/crm-sync/inner'),
      },
      /there are other plugins in it/,
    ],
    [
      'was not moved yet',
      { ...plugin('old'), ...record('old', { plugin: 'old', kind: 'rename', to: 'new', effective: '2027-01-01' }) },
      /not there under its new name yet/,
    ],
  ])('is left to people where it %s', async (_, tree, because) => {
    const laid = Object.fromEntries(Object.entries(tree).map(([path, file]) => [path.replace(/^\.\//, ''), file]));
    const dir = repository(laid);
    push(github, dir);
    expect((await enforce(github, dir, removal)).text).toMatch(because);
    expect(github.pulls).toEqual([]);
  });
});

describe('a run that only tells', () => {
  const quiet = async (given = {}, env = {}) => {
    const dir = repository(shop);
    push(github, dir);
    const { text } = await enforce(github, dir, removal, given, env);
    expect(writesIn(github)).toEqual([]);
    return text;
  };

  test('prints the plan', async () => {
    const text = await quiet({ 'dry-run': true });
    expect(text).toContain('would open a pull request  Remove crm-sync  from catalogc/remove-crm-sync');
    expect(text).toContain('2027-05-19: 2 steps to take');
  });

  test('what was done is told to programs, too', async () => {
    const dir = repository(shop);
    push(github, dir);
    const told = heldTo('enforced/v1', JSON.parse((await enforce(github, dir, removal, { format: 'json' })).text));
    expect(told).toMatchObject({
      dryRun: false,
      done: [{ step: { kind: 'open-pull' } }, { step: { kind: 'open-issue' } }],
    });
  });

  test('prints it for programs', async () => {
    const told = heldTo('enforced/v1', JSON.parse(await quiet({ 'dry-run': true, format: 'json' })));
    expect(told).toMatchObject({
      today: removal,
      dryRun: true,
      steps: [{ kind: 'open-pull' }, { kind: 'open-issue' }],
    });
  });

  test.each<[string, object, object, RegExp]>([
    ['has no token', {}, { GITHUB_TOKEN: undefined }, /no GITHUB_TOKEN/],
    ['is as of another day', { 'as-of': '2027-06-01' }, {}, /as of a chosen day/],
    ['is on another branch', {}, { GITHUB_REF: 'refs/heads/topic' }, /runs on "topic", and only "main" counts/],
    ['is about a pull request', {}, { GITHUB_REF: 'refs/pull/7/merge' }, /runs on no branch/],
  ])('does nothing where it %s', async (_, given, env, because) => {
    expect(await quiet(given, env)).toMatch(because);
  });
});

describe('issues', () => {
  test('for owners tell all records of one, and take the place of those for records', async () => {
    const second = record('b', { ...crmSync, plugin: 'b' });
    const third = record('c', { ...crmSync, plugin: 'c', owner: '@octocat' });
    const dir = repository({ ...shop, ...plugin('b'), ...plugin('c'), ...second, ...third });
    await enforce(github, dir, early);
    expect(github.issues).toHaveLength(3);
    for (let runs = 0; runs < 2; runs++) await enforce(github, dir, early, { issues: 'owner' });
    const open = github.issues.filter(({ state }) => state === 'open');
    expect(open.map(({ title }) => title).sort()).toEqual([
      'Retiring plugins of acme_platform',
      'Retiring plugins of octocat',
    ]);
    expect(open.find(({ title }) => title.endsWith('platform'))?.body).toMatch(/## `b`\n[\s\S]*## `crm-sync`\n/);
  });

  test('are not touched where none are wanted, or where they are switched off', async () => {
    const dir = repository(shop);
    await enforce(github, dir, early, { issues: 'none' });
    github.hasIssues = false;
    expect((await enforce(github, dir, early)).text).toContain('Issues are switched off');
    expect(github.issues).toEqual([]);
  });

  test('get labels when they are opened', async () => {
    await enforce(github, repository(shop), early, { label: ['deprecation', 'dated'] });
    expect(github.issues[0]?.labels).toEqual(['deprecation', 'dated']);
  });
});

test('a token without a right is told which to ask for', async () => {
  const dir = repository(shop);
  const env = { GITHUB_TOKEN: 'ghs_reads' };
  await expect(enforce(github, dir, early, {}, env)).rejects.toMatchObject({
    code: 'github-forbidden',
    hint: 'permissions: { contents: write, issues: write, pull-requests: write }',
  });
});

test('the repository of these tests is one that git made', () => {
  const dir = repository(shop);
  expect(() => push(github, dir)).not.toThrow();
  expect(() => commitAll(dir)).toThrow();
});
