import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askListings, newListing } from '../../src/ports/work-tree.ts';
import { commit, git, put, repository, scratch } from './scratch.ts';

/** What is left of the tracked paths, by our own look and by git's answer. */
async function left(dir: string): Promise<readonly [ours: string[], gits: string[]]> {
  const { tracked, deleted } = askListings(dir, 'all');
  const listings = [newListing(dir, () => undefined), newListing(dir, () => undefined)] as const;
  for (const listing of listings) listing.take(await tracked);
  listings[0].dropGone();
  listings[1].drop(await deleted());
  return [[...listings[0].entries.keys()], [...listings[1].entries.keys()]];
}

const tree = { 'a.md': 'A', 'b/c.md': 'C', 'b/d/e.md': 'E', 'f/g.md': 'G', 'run.sh': '' };

const changes: Readonly<Record<string, (dir: string) => void>> = {
  nothing: () => {},
  'a file is gone': dir => rmSync(join(dir, 'a.md')),
  'a folder is gone': dir => rmSync(join(dir, 'b'), { recursive: true }),
  'a file is another': dir => put(dir, { 'a.md': 'other' }),
  'a file is a link now': dir => {
    rmSync(join(dir, 'a.md'));
    symlinkSync('b/c.md', join(dir, 'a.md'));
  },
  'a file is a folder now': dir => {
    rmSync(join(dir, 'a.md'));
    put(dir, { 'a.md/x.md': '' });
  },
  'a folder is a file now': dir => {
    rmSync(join(dir, 'b/d'), { recursive: true });
    put(dir, { 'b/d': '' });
  },
  'a folder is a link now': dir => {
    const outside = scratch({ 'c.md': 'secret', 'd/e.md': 'secret' });
    rmSync(join(dir, 'b'), { recursive: true });
    symlinkSync(outside, join(dir, 'b'));
  },
  'a folder is a link to where it was moved': dir => {
    renameSync(join(dir, 'b'), join(dir, 'moved'));
    symlinkSync('moved', join(dir, 'b'));
  },
  'some of it is kept off the disk': dir => git(dir, 'sparse-checkout', 'set', 'f'),
  'a submodule is not checked out': dir => {
    const inner = repository({ 'x.md': '' });
    git(dir, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub');
    commit(dir);
    rmSync(join(dir, 'sub'), { recursive: true });
    mkdirSync(join(dir, 'sub'));
  },
};

test.each(Object.entries(changes))('our own look and git agree: %s', async (_, change) => {
  const dir = repository(tree);
  change(dir);
  const [ours, gits] = await left(dir);
  expect(ours).toEqual(gits);
});

test('git runs no filter to say what is gone', async () => {
  const dir = repository({ 'a.md': '', '.gitattributes': '* filter=evil\n' });
  const ran = join(dir, 'ran');
  put(dir, { 'evil.sh': `#!/bin/sh\ntouch ${ran}\n`, 'a.md': 'changed' });
  chmodSync(join(dir, 'evil.sh'), 0o755);
  for (const key of ['filter.evil.clean', 'filter.evil.process']) git(dir, 'config', key, join(dir, 'evil.sh'));
  git(dir, 'config', 'filter.evil.required', 'true');
  expect((await askListings(dir, 'all').deleted())?.status).toBe(0);
  expect(existsSync(ran)).toBe(false);
});
