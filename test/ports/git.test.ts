import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readCommit } from '../../src/ports/git.ts';
import { gitsCounted } from './gits-counted.ts';
import { commit, git, put, repository, scratch, textAt } from './scratch.ts';

function troubleOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('reads a commit as it was, whatever the work tree is now', () => {
  const dir = repository({
    'a.json': '{"a":1}',
    'b/c.bin': new Uint8Array([0, 255, 10, 0]),
    'b/empty': '',
    'run.sh': '',
  });
  symlinkSync('b', join(dir, 'link'));
  git(dir, 'update-index', '--chmod=+x', 'run.sh');
  const id = commit(dir);
  put(dir, { 'a.json': 'later' });
  commit(dir);
  git(dir, 'tag', 'v1', id);
  const snapshot = readCommit(dir, 'v1');
  expect(snapshot).toMatchObject({ label: `v1 (${id.slice(0, 7)})`, commit: id });
  expect(snapshot.paths).toEqual(['a.json', 'b/c.bin', 'b/empty', 'link', 'run.sh']);
  expect(snapshot.entries.get('link')?.mode).toBe('link');
  expect(snapshot.entries.get('run.sh')?.mode).toBe('file');
  expect(textAt(snapshot, 'a.json')).toBe('{"a":1}');
  expect([...(snapshot.bytes('b/c.bin') ?? [])]).toEqual([0, 255, 10, 0]);
  expect(textAt(snapshot, 'b/empty')).toBe('');
  expect(textAt(snapshot, 'link')).toBe('b');
  expect(snapshot.bytes('nowhere')).toBeUndefined();
});

test('keeps an executable bit and names a full id by its short form', () => {
  const dir = repository({ 'run.sh': '' });
  git(dir, 'update-index', '--chmod=+x', 'run.sh');
  git(dir, 'commit', '-q', '-m', 'Mode');
  const id = git(dir, 'rev-parse', 'HEAD').trim();
  const snapshot = readCommit(dir, id);
  expect(snapshot.entries.get('run.sh')?.mode).toBe('executable');
  expect(snapshot.label).toBe(id.slice(0, 7));
});

test('reads every file, in any order, in few processes', () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`d/${at}.bin`, `content ${at}`]));
  const dir = repository(files);
  const snapshot = readCommit(dir, 'HEAD');
  const gits = gitsCounted();
  for (const path of snapshot.paths.toReversed()) expect(textAt(snapshot, path)).toBe(files[path]);
  for (const path of snapshot.paths) expect(textAt(snapshot, path)).toBe(files[path]);
  expect(gits()).toBeGreaterThan(0);
  expect(gits()).toBeLessThan(20);
});

test('reads a sub-folder as a tree of its own, and a bare repository as a whole', () => {
  const dir = repository({ 'top.md': '', 'sub/a.md': 'A' });
  expect(readCommit(join(dir, 'sub'), 'HEAD').paths).toEqual(['a.md']);
  expect(textAt(readCommit(join(dir, 'sub'), 'HEAD'), 'a.md')).toBe('A');
  const bare = scratch();
  git(bare, 'clone', '-q', '--bare', dir, 'copy.git');
  expect(readCommit(join(bare, 'copy.git'), 'main').paths).toEqual(['sub/a.md', 'top.md']);
});

test('leaves out what is excluded', () => {
  const dir = repository({ 'a.md': '', 'dist/x.md': '', 'distant.md': '', 'sub/dist/y.md': '' });
  expect(readCommit(dir, 'HEAD').paths).toHaveLength(4);
  expect(readCommit(dir, 'HEAD', ['dist']).paths).toEqual(['a.md', 'distant.md', 'sub/dist/y.md']);
});

test('leaves submodules unread', () => {
  const dir = repository({ 'a.md': '' });
  const id = git(dir, 'rev-parse', 'HEAD').trim();
  git(dir, 'update-index', '--add', '--cacheinfo', `160000,${id},sub`);
  git(dir, 'commit', '-q', '-m', 'Sub');
  const snapshot = readCommit(dir, 'HEAD');
  expect(snapshot.entries.get('sub')).toEqual({ path: 'sub', mode: 'submodule', commit: id });
  expect(snapshot.bytes('sub')).toBeUndefined();
});

test('takes odd names', () => {
  const odd = ['new\nline', 'back\\slash', 'tab\there', '-n', 'ümläut'];
  const dir = repository(Object.fromEntries(odd.map(name => [name, name])));
  const snapshot = readCommit(dir, 'HEAD');
  expect(snapshot.paths).toEqual(odd.toSorted());
  for (const path of odd) expect(textAt(snapshot, path)).toBe(path);
});

test('an unknown ref is a Trouble with the command that brings it here', () => {
  const dir = repository({ 'a.md': '' });
  const hints = ['release', 'origin/main', 'deadbeef', 'a b', ''].map(ref => {
    const trouble = troubleOf(() => readCommit(dir, ref));
    expect(trouble).toMatchObject({ code: 'ref-unknown' });
    return trouble instanceof Error && 'hint' in trouble ? trouble.hint : undefined;
  });
  expect(hints).toEqual([
    'git fetch origin release:release',
    'git fetch origin main:refs/remotes/origin/main',
    'git fetch origin deadbeef',
    'Name a branch, a tag or a commit: git log --oneline --all',
    'Name a branch, a tag or a commit: git log --oneline --all',
  ]);
});

test('a ref is never an option, a range or two commits', () => {
  const dir = repository({ 'a.md': '' });
  for (const ref of ['--all', '--help', '-h', '--output=x', 'HEAD..HEAD', '^HEAD', 'HEAD\nHEAD', 'HEAD\0', 'HEAD:a.md'])
    expect(troubleOf(() => readCommit(dir, ref))).toMatchObject({ code: 'ref-unknown' });
});

test('no repository, no commit, no folder, no git: each its own Trouble', () => {
  const plain = scratch({ 'a.md': '' });
  expect(troubleOf(() => readCommit(plain, 'main'))).toMatchObject({ code: 'not-a-repository' });
  expect(troubleOf(() => readCommit(join(plain, 'x'), 'main'))).toMatchObject({ code: 'no-such-folder' });
  git(plain, 'init', '-q');
  expect(troubleOf(() => readCommit(plain, 'HEAD'))).toMatchObject({
    code: 'ref-unknown',
    message: 'Nothing is committed in this clone yet',
    hint: 'Commit first: git add -A && git commit',
  });
  vi.stubEnv('PATH', '/nowhere');
  try {
    expect(troubleOf(() => readCommit(plain, 'main'))).toMatchObject({ code: 'git-missing' });
  } finally {
    vi.unstubAllEnvs();
  }
});

test('a partial clone is a Trouble, and nothing is fetched', () => {
  const dir = repository({ 'a.md': 'A' });
  git(dir, 'config', 'uploadpack.allowFilter', 'true');
  const place = scratch();
  git(place, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${dir}`, 'partial');
  const snapshot = readCommit(join(place, 'partial'), 'main');
  expect(snapshot.paths).toEqual(['a.md']);
  expect(troubleOf(() => snapshot.bytes('a.md'))).toMatchObject({ code: 'object-missing' });
});

test('nor in one without folders, and the same is to be pasted', () => {
  const dir = repository({ 'a/b.md': 'A' });
  git(dir, 'config', 'uploadpack.allowFilter', 'true');
  const place = scratch();
  git(place, 'clone', '-q', '--no-checkout', '--filter=tree:0', `file://${dir}`, 'partial');
  expect(troubleOf(() => readCommit(join(place, 'partial'), 'main'))).toMatchObject({
    code: 'object-missing',
    hint: 'Bring all objects here, then try again: git fetch --refetch --no-filter',
  });
});

test('a broken repository is a Trouble', () => {
  const dir = repository({ 'a.md': 'A' });
  const tree = git(dir, 'rev-parse', 'HEAD^{tree}').trim();
  rmSync(join(dir, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  expect(troubleOf(() => readCommit(dir, 'HEAD'))).toMatchObject({ code: 'git-failed' });
});
