import { existsSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diffPaths, type PathChange, worktreeChanges } from '../../src/ports/path-changes.ts';
import { commit, git, put, repository, scratch } from './scratch.ts';

const brief = (changes: readonly PathChange[]): string[] =>
  changes.map(({ path, status }) => `${status} ${path}`).sort();
const headOf = (dir: string): string => git(dir, 'rev-parse', 'HEAD').trim();

/** As if a checkout had come by: other time stamps, the same bytes. */
function touch(dir: string, ...paths: readonly string[]): void {
  for (const path of paths) utimesSync(join(dir, path), new Date('2001-01-01'), new Date('2001-01-01'));
}

test('what differs between two commits, with modes and objects', () => {
  const dir = repository({ 'a.md': 'A', 'b.md': 'B', 'run.sh': '', 'same.md': '' });
  const from = headOf(dir);
  rmSync(join(dir, 'b.md'));
  put(dir, { 'a.md': 'A2', 'new.md': 'N' });
  symlinkSync('a.md', join(dir, 'link'));
  git(dir, 'update-index', '--chmod=+x', 'run.sh');
  git(dir, 'config', 'core.fileMode', 'false');
  const to = commit(dir);
  const id = (ref: string): string => git(dir, 'rev-parse', ref).trim();
  const run = id(`${to}:run.sh`);
  expect(diffPaths(dir, from, to)).toEqual([
    {
      path: 'a.md',
      status: 'changed',
      oldMode: 'file',
      newMode: 'file',
      oldOid: id(`${from}:a.md`),
      newOid: id(`${to}:a.md`),
    },
    { path: 'b.md', status: 'deleted', oldMode: 'file', oldOid: id(`${from}:b.md`) },
    { path: 'link', status: 'added', newMode: 'link', newOid: id(`${to}:link`) },
    { path: 'new.md', status: 'added', newMode: 'file', newOid: id(`${to}:new.md`) },
    { path: 'run.sh', status: 'changed', oldMode: 'file', newMode: 'executable', oldOid: run, newOid: run },
  ]);
  expect(diffPaths(dir, to, to)).toEqual([]);
});

test('a folder that was renamed is gone here and new there, whatever git is set to', () => {
  const dir = repository({ 'plugins/old/a.md': 'A', 'plugins/old/b.md': 'B' });
  git(dir, 'config', 'diff.renames', 'copies');
  const from = headOf(dir);
  renameSync(join(dir, 'plugins/old'), join(dir, 'plugins/new'));
  const expected = [
    'added plugins/new/a.md',
    'added plugins/new/b.md',
    'deleted plugins/old/a.md',
    'deleted plugins/old/b.md',
  ];
  expect(brief(diffPaths(dir, from, commit(dir)))).toEqual(expected);
  expect(brief(diffPaths(join(dir, 'plugins/new'), from, headOf(dir)))).toEqual(['added a.md', 'added b.md']);
});

test('a submodule that moved is told, even when .gitmodules says to ignore it', () => {
  const dir = repository({ '.gitmodules': '[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n\tignore = all\n' });
  const point = (id: string): string => {
    git(dir, 'update-index', '--add', '--cacheinfo', `160000,${id},sub`);
    git(dir, 'commit', '-q', '-m', 'Sub');
    return headOf(dir);
  };
  const from = point('1'.repeat(40));
  const to = point('2'.repeat(40));
  const change = { path: 'sub', status: 'changed', oldMode: 'submodule', newMode: 'submodule' };
  expect(diffPaths(dir, from, to)).toMatchObject([change]);
});

test('paths with odd bytes', async () => {
  const odd = ['new\nline', 'back\\slash', 'tab\there', '-n', 'ümläut', 'quo"te', '"whole"'];
  const dir = repository({ 'a.md': '' });
  const from = headOf(dir);
  put(dir, Object.fromEntries(odd.map(name => [name, name])));
  writeFileSync(Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0x66, 0xff])]), 'not UTF-8');
  const untracked = await worktreeChanges(dir, from);
  const to = commit(dir);
  const paths = odd.map(name => `added ${name}`).sort();
  expect(brief(diffPaths(dir, from, to))).toEqual(paths);
  touch(dir, ...odd);
  expect(await worktreeChanges(dir, to)).toEqual([]);
  const oids = (changes: readonly PathChange[]) => new Map(changes.map(({ path, newOid }) => [path, newOid]));
  expect(oids(untracked)).toEqual(oids(diffPaths(dir, from, to)));
});

test('a work tree beside a commit: edited, gone, new, and what only looks changed', async () => {
  const dir = repository({
    '.gitignore': 'ignored/\n',
    'a.md': 'A',
    'b.md': 'B',
    'c.md': 'C',
    'sub/d.md': 'D',
    link: '',
  });
  rmSync(join(dir, 'link'));
  symlinkSync('a.md', join(dir, 'link'));
  const from = commit(dir);
  put(dir, { 'a.md': 'A2', 'new.md': 'N', 'ignored/x.md': '', 'sub/d.md': 'D2' });
  rmSync(join(dir, 'b.md'));
  rmSync(join(dir, 'link'));
  symlinkSync('c.md', join(dir, 'link'));
  touch(dir, 'c.md');
  const changes = await worktreeChanges(dir, from);
  expect(brief(changes)).toEqual(['added new.md', 'changed a.md', 'changed link', 'changed sub/d.md', 'deleted b.md']);
  expect(brief(await worktreeChanges(join(dir, 'sub'), from))).toEqual(['changed d.md']);
  const committed = diffPaths(dir, from, commit(dir));
  const byPath = (a: PathChange, b: PathChange): number => (a.path < b.path ? -1 : 1);
  expect([...changes].sort(byPath)).toEqual([...committed].sort(byPath));
});

test('line ends that git converts are no change', async () => {
  const from = repository({ 'a.md': 'one\ntwo\n', 'b.md': 'B\n', 'sub/c.md': 'C\n' });
  const dir = join(scratch(), 'clone');
  git(from, '-c', 'core.autocrlf=true', 'clone', '-q', '-c', 'core.autocrlf=true', from, dir);
  const id = headOf(dir);
  expect(git(dir, 'ls-files', '--eol', 'a.md')).toContain('w/crlf');
  touch(dir, 'a.md', 'sub/c.md');
  expect(await worktreeChanges(dir, id)).toEqual([]);
  put(dir, { 'a.md': 'one\r\n2\r\n' });
  expect(brief(await worktreeChanges(dir, id))).toEqual(['changed a.md']);
  touch(dir, 'sub/c.md');
  expect(await worktreeChanges(join(dir, 'sub'), id)).toEqual([]);
});

test('no filter, monitor or diff driver of the configuration runs', async () => {
  const dir = repository({ '.gitattributes': '* filter=evil diff=evil\n', 'a.md': 'A' });
  const id = headOf(dir);
  const mark = join(scratch(), 'ran');
  const evil = { 'filter.evil.clean': 'cat', 'filter.evil.process': '', 'diff.external': '', 'core.fsmonitor': '' };
  for (const [key, value] of Object.entries({ ...evil, 'diff.evil.command': '', 'diff.evil.textconv': '' }))
    git(dir, 'config', key, `touch ${mark};${value}`);
  git(dir, 'config', 'filter.evil.required', 'true');
  put(dir, { 'a.md': 'B', 'new.md': '' });
  expect(brief(await worktreeChanges(dir, id))).toEqual(['added new.md', 'changed a.md']);
  expect(diffPaths(dir, id, id)).toEqual([]);
  expect(existsSync(mark)).toBe(false);
});

test('a repository with SHA-256, and a linked work tree', async () => {
  const dir = scratch({ 'a.md': 'A', 'b.md': 'B' });
  git(dir, 'init', '-q', '--object-format=sha256');
  symlinkSync('a.md', join(dir, 'link'));
  const from = commit(dir);
  const place = join(scratch(), 'linked');
  git(dir, 'worktree', 'add', '-q', '--detach', place);
  put(place, { 'a.md': 'A2' });
  rmSync(join(place, 'link'));
  symlinkSync('b.md', join(place, 'link'));
  const changes = await worktreeChanges(place, from);
  expect(changes.map(({ path, newOid }) => [path, newOid?.length])).toEqual([
    ['a.md', 64],
    ['link', 64],
  ]);
  expect(changes).toEqual(diffPaths(place, from, commit(place)));
});

test('a commit that is not there is Trouble', async () => {
  const dir = repository({ 'a.md': '' });
  const gone = '1'.repeat(40);
  expect(() => diffPaths(dir, gone, headOf(dir))).toThrow(expect.objectContaining({ code: 'git-failed' }));
  await expect(worktreeChanges(dir, '--output=x')).rejects.toMatchObject({ code: 'git-failed' });
});
