import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Candidate, publishCatalog } from '../../src/commands/publish-catalog.ts';
import { openShelf } from '../../src/ports/shelf.ts';
import { claimedRelease } from '../../src/verify/signed.ts';
import { commit, put, repository, scratch } from '../ports/scratch.ts';
import { git } from '../work-folder.ts';
import { candidate } from './shelf.ts';

const now = Date.parse('2026-11-20T09:00:00Z');

function opened(clone = scratch()) {
  const dir = join(scratch(), 'releases');
  const publish = (one: Candidate) => publishCatalog(openShelf(dir, clone), one, { now });
  const signed = (serial: number) =>
    claimedRelease(readFileSync(join(dir, `catalog-acme-${serial}/release.sigstore.json`)));
  const there = () => readdirSync(dir).filter(name => !name.endsWith('.md'));
  return { dir, publish, signed, there };
}

/** A candidate that signs only once everybody else is about to. */
function together(count: number, contents: (at: number) => string): Candidate[] {
  let waiting = 0;
  let go = () => {};
  const all = new Promise<void>(resolve => {
    go = resolve;
  });
  return Array.from({ length: count }, (_, at) => {
    const one = candidate(contents(at));
    return {
      ...one,
      sign: async (...about: Parameters<Candidate['sign']>) => {
        waiting += 1;
        if (waiting >= count) go();
        await all;
        return one.sign(...about);
      },
    };
  });
}

test('runs at once with the same content make one release', async () => {
  const { publish, there } = opened();
  const outcomes = await Promise.all(together(3, () => 'first').map(publish));
  expect(outcomes.map(({ tag }) => tag)).toEqual(['catalog-acme-1', 'catalog-acme-1', 'catalog-acme-1']);
  expect(outcomes.filter(({ published }) => published?.isNew)).toHaveLength(1);
  expect(there()).toEqual(['catalog-acme-1']);
});

test('of runs at once with other content each release names the one before it', async () => {
  const { publish, signed, there } = opened();
  await publish(candidate('first'));
  await Promise.all(together(3, at => `other ${at}`).map(publish));
  expect(there()).toEqual(['catalog-acme-1', 'catalog-acme-2', 'catalog-acme-3', 'catalog-acme-4']);
  for (const serial of [2, 3, 4]) expect(signed(serial)).toMatchObject({ serial, previous: { serial: serial - 1 } });
});

test('a folder that holds no release only uses its number up', async () => {
  const { dir, publish, there } = opened();
  mkdirSync(join(dir, 'catalog-acme-1/half'), { recursive: true });
  expect(await publish(candidate('first'))).toMatchObject({ tag: 'catalog-acme-2' });
  expect(there()).toEqual(['catalog-acme-1', 'catalog-acme-2']);
});

test('a commit that the published one comes after is refused, and one of another line is not', async () => {
  const clone = repository({ a: '1' });
  const first = git(clone, 'rev-parse', 'HEAD').trim();
  put(clone, { a: '2' });
  const second = commit(clone);
  const { publish, there } = opened(clone);
  await publish(candidate('second', { commit: second }));
  await expect(publish(candidate('first', { commit: first }))).rejects.toMatchObject({ code: 'commit-behind' });
  expect(there()).toEqual(['catalog-acme-1']);
  expect(await publish(candidate('third'))).toMatchObject({ tag: 'catalog-acme-2' });
});
