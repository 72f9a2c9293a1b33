import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { readWorkTree } from '../../src/ports/files.ts';
import { openTracker } from '../../src/ports/tracker.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { every } from '../runs.ts';
import { newFolder } from '../work-folder.ts';
import { enforce, plugin, push, record, repository, shop, writesIn } from './shop.ts';

const day = '2027-05-19';
const gone = { plugin: 'old', announced: '2026-11-20', sunset: '2027-02-18', because: 'superseded', owner: '@octocat' };
// One folder to delete, two issues to open, one to close and one to bring up to date.
const tree = {
  ...shop,
  ...record('old', gone),
  ...plugin('z'),
  ...record('z', { ...gone, plugin: 'z', sunset: '2027-07-01' }),
};
const dir = repository(tree, newFolder());
afterAll(() => rmSync(dir, { recursive: true }));
// Read once: what is tried here is GitHub.
const read = await readWorkTree(dir, [], 'kept');
const trees = { ...openPorts({}).trees, readWorkTree: async () => read };
const enforced = (github: LoopbackGithub) => enforce(github, dir, day, {}, {}, trees);

async function garden(): Promise<LoopbackGithub> {
  const github = await startGithub();
  push(github, dir);
  const ours = { author: 'github-actions[bot]', title: 'x', labels: [], state: 'open' as const, reason: null };
  github.issues.push({ ...ours, number: 1, body: '<!-- catalogc: record old -->\nold' });
  github.issues.push({ ...ours, number: 2, body: '<!-- catalogc: record z -->\nold' });
  return github;
}

/** What is there once all is done, however often and with whatever faults it was tried. */
function standing({ branches, comments, issues, pulls }: LoopbackGithub) {
  const open = issues.filter(({ state }) => state === 'open').map(({ body, title }) => ({ title, body }));
  return {
    open: open.sort((a, b) => (a.title < b.title ? -1 : 1)),
    closed: issues.filter(({ number, state }) => number === 1 && state === 'closed').length,
    said: comments.map(({ body, pull }) => ({ body, pull })),
    pulls: pulls.map(({ base, body, branch, state, title }) => ({ base, body, branch, state, title })),
    branches: [...branches.keys()],
  };
}

interface Fault {
  readonly name: string;
  readonly fault: Partial<LoopbackGithub['faults'][number]>;
  /** So often that the run gives up. */
  readonly lasts?: boolean;
}

const refused = { status: 403, message: 'Resource not accessible by integration' };
const limited = { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '1' } };
const unavailable = { status: 502, message: 'Server Error' };
const faults: readonly Fault[] = [
  { name: 'reset before', fault: { cut: 'before' } },
  { name: 'reset after effect', fault: { cut: 'after' } },
  { name: '502 before', fault: unavailable },
  { name: '502 after effect', fault: { ...unavailable, done: true } },
  { name: '403', fault: refused },
  { name: 'a secondary limit', fault: limited },
];
const lasting: readonly Fault[] = [
  { name: 'resets before, until the run ends', fault: { cut: 'before' }, lasts: true },
  { name: 'resets after effect, until the run ends', fault: { cut: 'after' }, lasts: true },
  { name: '502 after effect, until the run ends', fault: { ...unavailable, done: true }, lasts: true },
];

const clean = await (async () => {
  const github = await garden();
  await enforced(github);
  await github.close();
  return { requests: [...github.requests], standing: standing(github), violations: github.violations };
})();

test('without a fault all is done', () => {
  expect(clean.violations).toEqual([]);
  expect(clean.standing).toMatchObject({
    open: [{ title: 'Retire crm-sync' }, { title: 'Retire z' }],
    closed: 1,
    said: [{ pull: 1 }],
    pulls: [{ branch: 'catalogc/remove-crm-sync', state: 'open' }],
    branches: ['main', 'catalogc/remove-crm-sync'],
  });
});

interface Scenario extends Fault {
  readonly request: string;
  readonly skip: number;
}

const scenarios: readonly Scenario[] = clean.requests.flatMap((request, at) => {
  const [path = ''] = request.split('?');
  const same = (other: string) => other.split('?', 1)[0] === path;
  const skip = clean.requests.slice(0, at).filter(same).length;
  const kinds = request.startsWith('GET ') || path.endsWith('/graphql') ? faults : [...faults, ...lasting];
  return kinds.map(kind => ({ ...kind, request: path, skip }));
});

// Every seventh meets each kind of fault and almost each request; all of them are tried with ALL_RUNS=1, as every week.
const apart = every(7);
const tried = scenarios.filter((_, at) => at % apart === 0);

async function endOf({ fault, lasts, request, skip }: Scenario) {
  const github = await garden();
  const on = new RegExp(`^${request.replaceAll('.', '\\.')}$`);
  github.faults.push({ status: 0, message: '', ...fault, on, skip, times: lasts ? 9 : 1 });
  const first = await enforced(github).then(
    () => 'done',
    error => String(error.code ?? error),
  );
  github.faults.length = 0;
  await enforced(github);
  github.requests.length = 0;
  await enforced(github);
  const writes = [...writesIn(github)];
  await github.close();
  return { first, writes, standing: standing(github), violations: github.violations };
}

test('whatever breaks at whichever request, the next run ends where a clean one does, and the one after writes nothing', async () => {
  const ends: Record<string, number> = {};
  const queue = [...tried];
  const work = async () => {
    for (let scenario = queue.pop(); scenario !== undefined; scenario = queue.pop()) {
      const { name, request, skip } = scenario;
      const { first, ...end } = await endOf(scenario);
      const about = `${name} at ${request} (${skip})`;
      expect({ about, ...end }).toEqual({ about, writes: [], standing: clean.standing, violations: [] });
      ends[first] = (ends[first] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 48 }, work));
  console.log(
    `${tried.length} of ${scenarios.length} scenarios at ${clean.requests.length} requests; the broken runs ended:`,
    ends,
  );
  expect(scenarios.length).toBeGreaterThan(150);
  expect(Object.keys(ends).filter(end => !/^(?:done|github-|ledger-)/.test(end))).toEqual([]);
}, 600_000);

test.each<[string, RegExp]>([
  ['issues are listed', /^GET .*\/issues$/],
  ['an issue is opened', /^POST .*\/issues$/],
  ['a branch is made', /^POST .*\/git\/refs$/],
  ['a pull request is opened', /^POST .*\/pulls$/],
  ['an issue is closed', /^POST .*\/comments$/],
])('two runs that meet where %s leave what one would, after one more', async (_, on) => {
  const github = await garden();
  github.meetings.push({ on, guests: 2, waiting: [] });
  await Promise.allSettled([enforced(github), enforced(github)]);
  await enforced(github);
  github.requests.length = 0;
  await enforced(github);
  expect(writesIn(github)).toEqual([]);
  expect(standing(github)).toEqual(clean.standing);
  expect(github.violations).toEqual([]);
  await github.close();
});

test('who never answers is not waited for, and what was done is found', async () => {
  const github = await garden();
  github.faults.push({ on: /^POST .*\/issues$/, status: 0, message: '', cut: 'silent', times: 1 });
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository, GITHUB_TOKEN: 'ghs_writes' };
  const draft = { title: 'x', body: '<!-- catalogc: record x -->\nx', labels: [] };
  expect(await openTracker(env, 400)?.openIssue(draft)).toMatchObject({ issue: { number: 3 } });
  expect(github.issues.filter(({ title, body }) => title === 'x' && body === draft.body)).toHaveLength(1);
  await github.close();
});
