import { afterAll, expect, test } from 'vitest';
import type { Releases } from '../../src/model/hosting.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { hurry } from '../hurry.ts';
import { every } from '../runs.ts';
import { candidate, commits, faultsOf, lag, published, releasesOf } from './shelf.ts';

interface World {
  readonly immutable: boolean;
  readonly lag: number;
  readonly digests: boolean;
}

const restoreWaits = hurry();
afterAll(() => restoreWaits());

const worlds: readonly World[] = [
  { immutable: true, lag: 0, digests: true },
  { immutable: true, lag: lag.list, digests: true },
  { immutable: false, lag: 0, digests: true },
  { immutable: false, lag: lag.list, digests: false },
];

async function github(world: World): Promise<LoopbackGithub> {
  return Object.assign(await startGithub(), world, { direct: true });
}

/** One release with the content of the second commit after one with that of the first. */
const second = () => candidate('second', { commit: commits.second });

/** A repository with a first release. */
async function shelf(world: World): Promise<LoopbackGithub> {
  const { close, url, ...state } = await firstReleased(world);
  const copies = Object.entries(state).map(([name, value]) => [name, copyOf(value)]);
  return Object.assign(await startGithub(), Object.fromEntries(copies));
}

const ready = new Map<World, Promise<LoopbackGithub>>();

/** The one of which the others are copies; that release was long ago. */
function firstReleased(world: World): Promise<LoopbackGithub> {
  const made = ready.get(world) ?? released(world);
  ready.set(world, made);
  return made;
}

async function released(world: World): Promise<LoopbackGithub> {
  const there = await github(world);
  await published(there);
  await new Promise(done => setTimeout(done, world.lag + 5));
  there.requests.length = 0;
  await there.close();
  return there;
}

/** Of what a server knows: no copy shares with another what a request may change. */
function copyOf(value: unknown): unknown {
  if (value instanceof Map) return new Map(value);
  if (value instanceof Set) return new Set(value);
  return Array.isArray(value) ? value.map(each => (typeof each === 'object' ? { ...each } : each)) : value;
}

const clean = await (async () => {
  const requests: string[] = [];
  const calls: number[] = [];
  for (const world of worlds) {
    const there = await shelf(world);
    const counting = crashing(releasesOf(there), { at: -1, when: 'before' });
    await published(there, second(), undefined, counting.releases);
    expect({ world, faults: faultsOf(there) }).toEqual({ world, faults: [] });
    expect(there.releases.map(({ tag }) => tag)).toEqual(['catalog-acme-1', 'catalog-acme-2']);
    if (world === worlds[0]) requests.push(...there.requests);
    calls.push(counting.calls());
    await there.close();
  }
  return { requests, calls };
})();

class Crash extends Error {}

/** Ends the process, as far as anybody can tell, before or after one of its calls. */
function crashing(releases: Releases, { at, when }: { readonly at: number; readonly when: 'before' | 'after' }) {
  let calls = 0;
  const isPlain = (name: string | symbol) => ['repository', 'word', 'settle'].includes(String(name));
  const wrapped = new Proxy(releases, {
    get(target, name) {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function' || isPlain(name)) return member;
      return async (...given: unknown[]) => {
        const here = calls++;
        if (here === at && when === 'before') throw new Crash();
        const value = await Reflect.apply(member, target, given);
        if (here === at) throw new Crash();
        return value;
      };
    },
  });
  return { releases: wrapped, calls: () => calls };
}

type Fault = Partial<LoopbackGithub['faults'][number]>;

const broken = { status: 502, message: 'Server Error' };
const limited = { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '1' } };
const faults: Readonly<Record<string, Fault>> = {
  'reset before': { cut: 'before' },
  'reset after effect': { cut: 'after' },
  '502 after effect': { ...broken, done: true },
  '502 before': broken,
  'a secondary limit': limited,
};
const starter: Fault = { ...broken, starter: true };

interface Scenario {
  readonly about: string;
  readonly world: World;
  run(there: LoopbackGithub): Promise<unknown>;
}

const atRequests: readonly Scenario[] = worlds.flatMap(world =>
  clean.requests.flatMap((request, at) => {
    const path = request.split('?')[0] ?? '';
    const skip = clean.requests.slice(0, at).filter(each => each.split('?')[0] === path).length;
    const kinds = { ...faults, ...(path.endsWith('/assets') && { '502 with a starter asset': starter }) };
    return Object.entries(kinds).map(([name, fault]): Scenario => {
      const on = new RegExp(`^${path.replaceAll('.', '\\.')}$`);
      const run = async (there: LoopbackGithub) => {
        there.faults.push({ status: 0, message: '', ...fault, on, skip, times: 1 });
        await published(there, second());
      };
      return { about: `${name} at ${path} (${skip})`, world, run };
    });
  }),
);

const crashes: readonly Scenario[] = worlds.flatMap((world, which) =>
  Array.from({ length: clean.calls[which] ?? 0 }, (_, at) => at).flatMap(at =>
    (['before', 'after'] as const).map((when): Scenario => {
      const run = async (there: LoopbackGithub) => {
        const { releases } = crashing(releasesOf(there), { at, when });
        await published(there, second(), undefined, releases).catch(error => {
          if (!(error instanceof Crash)) throw error;
        });
        await published(there, second());
      };
      return { about: `a crash ${when} call ${at}`, world, run };
    }),
  ),
);

const kindOf = ({ about }: Scenario): string => about.replace(/ (?:at|call) .*/, '');
const kindsIn = (scenarios: readonly Scenario[]): string[] => [...new Set(scenarios.map(kindOf))].sort();

/** Every third of each kind; all of them with ALL_RUNS=1, as every week. */
function some(scenarios: readonly Scenario[]): readonly Scenario[] {
  const tried = [...Map.groupBy(scenarios, kindOf).values()].flatMap(alike =>
    alike.filter((_, at) => at % every(3) === 0),
  );
  expect(kindsIn(tried)).toEqual(kindsIn(scenarios));
  return tried;
}

/** So many at a time: most of a scenario is waiting. */
async function all(scenarios: readonly Scenario[], end: (there: LoopbackGithub, about: string) => void): Promise<void> {
  const queue = [...scenarios];
  const work = async () => {
    for (let scenario = queue.pop(); scenario !== undefined; scenario = queue.pop()) {
      const { about, run, world } = scenario;
      const there = await shelf(world);
      const what = `${about}; ${JSON.stringify(world)}`;
      await run(there).catch(error => {
        throw new Error(`${what}: ${error}`, { cause: error });
      });
      end(there, what);
      await there.close();
    }
  };
  await Promise.all(Array.from({ length: 64 }, work));
}

function demandTwo(there: LoopbackGithub, about: string): void {
  expect({ about, faults: faultsOf(there) }).toEqual({ about, faults: [] });
  const held = there.releases.map(
    ({ assets, tag }) => `${tag} ${assets.find(({ name }) => name === 'bundle.tar.gz')?.bytes}`,
  );
  expect({ about, held }).toEqual({
    about,
    held: ['catalog-acme-1 archive of first', 'catalog-acme-2 archive of second'],
  });
}

test('whatever breaks at whichever request, there is one right release and no draft, in the same run', async () => {
  const tried = some(atRequests);
  await all(tried, demandTwo);
  console.log(
    `${tried.length} of ${atRequests.length} faults at ${clean.requests.length} requests in ${worlds.length} worlds`,
  );
  expect(atRequests.length).toBeGreaterThan(200);
}, 300_000);

test('whenever a run dies, the next one ends where it would have', async () => {
  const tried = some(crashes);
  await all(tried, demandTwo);
  console.log(
    `${tried.length} of ${crashes.length} crashes at ${clean.calls.join(', ')} calls in ${worlds.length} worlds`,
  );
  expect(crashes.length).toBeGreaterThan(80);
}, 300_000);

test('two or three runs at once make one release, and all of them are told that it is there', async () => {
  const meetings: readonly RegExp[] = [
    /^GET .*\/releases$/,
    /^GET .*\/releases\/tags\/catalog-acme-2$/,
    /^POST .*\/releases$/,
    /^POST .*\/assets$/,
    /^GET .*\/git\/ref\//,
    /^PATCH /,
    /^DELETE /,
  ];
  const races = worlds.flatMap(world =>
    [2, 3].flatMap(runs =>
      meetings.map((on): Scenario => {
        const run = async (there: LoopbackGithub) => {
          if (!on.source.includes('DELETE')) there.meetings.push({ on, guests: runs, waiting: [] });
          const done = await Promise.all(Array.from({ length: runs }, () => published(there, second())));
          expect(done.filter(({ published: one }) => one?.isNew)).toHaveLength(1);
          expect(done.map(({ tag }) => tag)).toEqual(done.map(() => 'catalog-acme-2'));
        };
        return { about: `${runs} runs that meet at ${on}`, world, run };
      }),
    ),
  );
  await all(races, demandTwo);
  console.log(`${races.length} races`);
}, 300_000);

test('of two runs on different commits the newer one has the last word, whichever is faster', async () => {
  const newer = () => candidate('third', { commit: commits.third });
  const races = worlds.flatMap(world =>
    [/^GET .*\/tags\/catalog-acme-2$/, /^PATCH /].map((on): Scenario => {
      const run = async (there: LoopbackGithub) => {
        const commit = (sha: string, ...parents: string[]) =>
          there.commits.set(sha, { tree: '', message: '', parents });
        commit(commits.first);
        commit(commits.second, commits.first);
        commit(commits.third, commits.second);
        there.branches.set('main', commits.third);
        there.meetings.push({ on, guests: 2, waiting: [] });
        const ends = await Promise.allSettled([published(there, second()), published(there, newer())]);
        const codes = ends.flatMap(end => (end.status === 'rejected' ? [end.reason.code] : []));
        expect(codes.filter(code => code !== 'commit-behind')).toEqual([]);
      };
      return { about: `two commits that meet at ${on}`, world, run };
    }),
  );
  await all(races, (there, about) => {
    expect({ about, faults: faultsOf(there) }).toEqual({ about, faults: [] });
    const bundles = there.releases.map(({ assets }) => `${assets.find(({ name }) => name === 'bundle.tar.gz')?.bytes}`);
    expect({ about, last: bundles.at(-1) }).toEqual({ about, last: 'archive of third' });
  });
}, 60_000);
