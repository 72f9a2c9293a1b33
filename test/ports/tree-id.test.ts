import { hash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/ports/cache-folder.ts';
import { readWorkTree } from '../../src/ports/files.ts';
import { identify } from '../../src/ports/tree-id.ts';
import { commit, git, makeFifos, put, repository, scratch } from './scratch.ts';

const files = { 'a.txt': 'one\n', 'sub/b.txt': 'two\n', '.gitignore': 'dist/\n' };

/** The id of a tree, found twice: anew and from what was kept. */
async function idOf(dir: string, store: string, which: 'kept' | 'all' = 'all'): Promise<string> {
  const id = async (folder: string) => (await identify(dir, ['dist'], which, openStore(folder, dir))).id;
  const [anew, first, again] = [await id(scratch()), await id(store), await id(store)];
  expect([first, again]).toEqual([anew, anew]);
  return anew;
}

/** What a snapshot says, all of it. */
async function told(dir: string): Promise<string> {
  const { snapshot, skipped } = await readWorkTree(dir, ['dist'], 'all');
  const { label, commit, paths, entries } = snapshot;
  const all = paths.map(path => [
    path,
    entries.get(path)?.mode,
    Buffer.from(snapshot.bytes(path) ?? '').toString('hex'),
  ]);
  return JSON.stringify([label, commit, skipped, all]);
}

const keepTimes = (path: string, change: () => void): void => {
  const { atime, mtime } = statSync(path);
  change();
  utimesSync(path, atime, mtime);
};

const edits: Readonly<Record<string, (dir: string) => void>> = {
  'a file edited': dir => put(dir, { 'a.txt': 'three\n' }),
  'a file edited in place, with its size and time kept': dir =>
    keepTimes(join(dir, 'a.txt'), () => put(dir, { 'a.txt': 'ONE\n' })),
  'a file added': dir => put(dir, { 'c.txt': '' }),
  'a file added in a new folder': dir => put(dir, { 'new/folder/c.txt': '' }),
  'a file removed': dir => rmSync(join(dir, 'a.txt')),
  'a file renamed': dir => renameSync(join(dir, 'a.txt'), join(dir, 'A.txt')),
  'a file that became a link': dir => {
    rmSync(join(dir, 'a.txt'));
    symlinkSync('sub/b.txt', join(dir, 'a.txt'));
  },
  'a folder that became a link': dir => {
    renameSync(join(dir, 'sub'), join(dir, '..', `${dir.split('/').pop()}-moved`));
    symlinkSync(`../${dir.split('/').pop()}-moved`, join(dir, 'sub'));
  },
  'a mode in the index': dir => git(dir, 'update-index', '--chmod=+x', 'a.txt'),
  'a file that is ignored no more': dir => {
    put(dir, { 'x.log': 'x', '.git/info/exclude': '' });
  },
  'a commit that changes nothing': dir => git(dir, 'commit', '-q', '--allow-empty', '-m', 'Again'),
  'a file that git is to take for unchanged': dir => {
    git(dir, 'update-index', '--assume-unchanged', 'a.txt');
    put(dir, { 'a.txt': 'unseen\n' });
  },
  'a file that git is to skip': dir => {
    git(dir, 'update-index', '--skip-worktree', 'a.txt');
    put(dir, { 'a.txt': 'unseen\n' });
  },
  'a file kept off the disk': dir => {
    git(dir, 'update-index', '--skip-worktree', 'a.txt');
    const oid = git(dir, 'hash-object', '-w', 'sub/b.txt').trim();
    git(dir, 'update-index', '--cacheinfo', `100644,${oid},a.txt`);
    git(dir, 'update-index', '--skip-worktree', 'a.txt');
    rmSync(join(dir, 'a.txt'));
  },
  'line ends that git does not see': dir => {
    git(dir, 'config', 'core.autocrlf', 'true');
    put(dir, { 'a.txt': 'one\r\n' });
    git(dir, 'add', 'a.txt');
  },
  'content that a filter hides from git': dir => {
    put(dir, { '.git/info/attributes': '*.txt filter=same\n' });
    git(dir, 'config', 'filter.same.clean', 'echo one');
    put(dir, { 'a.txt': 'else\n' });
    git(dir, 'add', 'a.txt');
  },
  'a file to be added later': dir => {
    put(dir, { 'c.txt': 'c\n' });
    git(dir, 'add', '-N', 'c.txt');
  },
};

test.each(Object.entries(edits))('%s: another tree, another id', async (_, edit) => {
  const dir = repository({ ...files });
  const store = scratch();
  const [id, before] = [await idOf(dir, store), await told(dir)];
  edit(dir);
  expect(await told(dir)).not.toBe(before);
  const changed = await idOf(dir, store);
  expect(changed).not.toBe(id);
  expect(await idOf(dir, store)).toBe(changed);
});

const same: Readonly<Record<string, (dir: string) => void>> = {
  'another time': dir => utimesSync(join(dir, 'a.txt'), new Date(0), new Date(0)),
  'a file in the output folder': dir => put(dir, { 'dist/made.txt': 'made\n' }),
  'an ignored file': dir => put(dir, { '.git/info/exclude': '*.log\n', 'x.log': 'x' }),
  'an index written anew': dir => {
    utimesSync(join(dir, 'a.txt'), new Date(0), new Date(0));
    git(dir, 'update-index', '--refresh');
  },
};

test.each(Object.entries(same))('%s: the same tree', async (_, edit) => {
  const dir = repository({ ...files });
  const store = scratch();
  const before = await told(dir);
  await idOf(dir, store);
  edit(dir);
  expect(await told(dir)).toBe(before);
  await idOf(dir, store);
});

test.each(['--assume-unchanged', '--skip-worktree'])('a file with %s is read each time', async flag => {
  const dir = repository({ ...files });
  git(dir, 'update-index', flag, 'a.txt');
  const store = scratch();
  const id = await idOf(dir, store);
  put(dir, { 'a.txt': 'unseen\n' });
  expect(await idOf(dir, store)).not.toBe(id);
});

test('a file that is gone is another thing than one that cannot be read', async () => {
  const dir = repository({ ...files });
  const store = scratch();
  rmSync(join(dir, 'a.txt'));
  const [id, before] = [await idOf(dir, store), await told(dir)];
  makeFifos(dir, 'a.txt');
  expect(await told(dir)).not.toBe(before);
  expect(await idOf(dir, store)).not.toBe(id);
});

test('the same bytes have the same id in two clones', async () => {
  const dir = repository({ ...files });
  const clone = join(scratch(), 'clone');
  git(dir, 'clone', '-q', dir, clone);
  expect(await idOf(clone, scratch())).toBe(await idOf(dir, scratch()));
});

test('a repository of SHA-256, a submodule, a folder of a repository, and no repository', async () => {
  const modern = scratch({ ...files });
  git(modern, 'init', '-q', '--object-format=sha256');
  commit(modern);
  const outer = repository({ ...files });
  git(outer, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', repository({ ...files }), 'inner');
  const plain = scratch({ ...files });
  for (const dir of [modern, outer, join(outer, 'sub'), plain]) {
    const store = scratch();
    const id = await idOf(dir, store);
    put(dir, { 'b.txt': 'changed\n' });
    expect(await idOf(dir, store)).not.toBe(id);
  }
});

test('an id does not hold once a file was written', async () => {
  for (const dir of [repository({ ...files }), scratch({ ...files })]) {
    const tree = await identify(dir, ['dist'], 'all', openStore(scratch(), dir));
    expect(await tree.holds()).toBe(true);
    put(dir, { 'a.txt': 'later\n' });
    expect(await tree.holds()).toBe(false);
  }
});

test('files that git vouches for are not read again: what was kept of them counts', async () => {
  const dir = repository({ ...files });
  const folder = scratch();
  const id = await idOf(dir, folder);
  const store = openStore(folder, dir);
  const [key = '', kind = ''] =
    readdirSync(folder)
      .find(name => name.endsWith('.tree'))
      ?.split('.') ?? [];
  store.write(key, kind, JSON.stringify({ watched: 'something else', unwatched: [] }));
  expect((await identify(dir, ['dist'], 'all', store)).id).not.toBe(id);
  store.write(key, kind, '{"watched": 1}');
  expect((await identify(dir, ['dist'], 'all', store)).id).toBe(id);
});

test('digests of files are those of their bytes, when they are read and when they were kept; without them none are told', async () => {
  const dir = repository({ ...files });
  const folder = scratch();
  const store = openStore(folder, dir);
  const digest = hash('sha256', readFileSync(join(dir, 'a.txt')));
  for (const _ of ['read', 'kept']) {
    const tree = await identify(dir, ['dist'], 'all', store);
    expect(tree.digest('a.txt')).toBe(digest);
    expect(tree.digest('nowhere.txt')).toBeUndefined();
  }
  const [key = '', kind = ''] =
    readdirSync(folder)
      .find(name => name.endsWith('.digests'))
      ?.split('.') ?? [];
  for (const damage of ['', '{}', '[["a.txt"]]', '[["a.txt", 1]]']) {
    store.write(key, kind, damage);
    expect((await identify(dir, ['dist'], 'all', store)).digest('a.txt')).toBeUndefined();
  }
});

test('when other files differ, those that git still vouches for are not read again, and of no other an old digest is told', async () => {
  const dir = repository({ ...files });
  const folder = scratch();
  const store = openStore(folder, dir);
  await identify(dir, ['dist'], 'all', store);
  const [key = ''] = (readdirSync(folder).find(name => name.endsWith('.digests')) ?? '').split('.');
  const [made, was] = ['0'.repeat(64), hash('sha256', readFileSync(join(dir, 'a.txt')))];
  store.write(
    key,
    'digests',
    JSON.stringify([
      ['a.txt', was],
      ['sub/b.txt', made],
    ]),
  );
  put(dir, { 'a.txt': 'three\n' });
  for (const _ of ['first', 'again']) {
    const tree = await identify(dir, ['dist'], 'all', store);
    expect(tree.digest('sub/b.txt')).toBe(made);
    expect(tree.digest('a.txt')).toBeUndefined();
    expect(tree.digest('.gitignore')).toBe(hash('sha256', readFileSync(join(dir, '.gitignore'))));
  }
});
