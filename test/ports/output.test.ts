import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Output } from '../../src/model/build.ts';
import { type Snapshot, snapshotOf } from '../../src/model/snapshot.ts';
import { writeCommitted } from '../../src/ports/committed.ts';
import { writeBuild } from '../../src/ports/output.ts';
import { put, scratch } from './scratch.ts';

const snapshot = snapshotOf({ 'a.md': 'A', 'run.sh': { executable: '#!' }, link: { link: '/etc/passwd' } });
const index: Output = { path: 'catalog-index.json', text: '{}\n' };
const copyA: Output = { path: 'main/plugins/a/a.md', copy: 'a.md', executable: false };
const copyRun: Output = { path: 'main/plugins/a/run.sh', copy: 'run.sh', executable: true };

function treeOf(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(path =>
    lstatSync(join(dir, path)).isFile(),
  );
  return Object.fromEntries(paths.sort().map(path => [path, readFileSync(join(dir, path), 'utf8')]));
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : `internal: ${error}`;
  }
  return undefined;
}

function hintOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof Error && 'hint' in error ? String(error.hint) : undefined;
  }
  return undefined;
}

describe('writeBuild', () => {
  test('writes texts and copies, with fixed modes whatever the umask', () => {
    const dir = join(scratch(), 'deep/dist');
    const before = process.umask(0o077);
    try {
      expect(writeBuild(dir, [index, copyRun, copyA], snapshot)).toEqual([index.path, copyA.path, copyRun.path]);
    } finally {
      process.umask(before);
    }
    const { '.catalogc.json': marker, ...rest } = treeOf(dir);
    expect(rest).toEqual({ 'catalog-index.json': '{}\n', 'main/plugins/a/a.md': 'A', 'main/plugins/a/run.sh': '#!' });
    expect(JSON.parse(marker ?? '')).toMatchObject({ outputs: ['catalog-index.json', 'main'] });
    const modes = ['', 'main/plugins', '.catalogc.json', copyA.path, copyRun.path].map(
      path => statSync(join(dir, path)).mode & 0o777,
    );
    expect(modes).toEqual([0o755, 0o755, 0o644, 0o644, 0o755]);
  });

  test('a second build replaces, removes what it lacks, and leaves the rest alone', () => {
    const dir = scratch();
    writeBuild(dir, [index, copyA, { path: 'old.json', text: '' }, { path: 'old/x', text: '' }], snapshot);
    put(dir, { 'mine.txt': 'mine', 'my/own.md': 'mine' });
    writeBuild(dir, [{ ...index, text: '{"n":2}' }, copyRun], snapshot);
    const { '.catalogc.json': marker, ...rest } = treeOf(dir);
    expect(rest).toEqual({
      'catalog-index.json': '{"n":2}',
      'main/plugins/a/run.sh': '#!',
      'mine.txt': 'mine',
      'my/own.md': 'mine',
    });
    expect(marker).not.toContain('old');
    expect(readdirSync(dir).sort()).toEqual(['.catalogc.json', 'catalog-index.json', 'main', 'mine.txt', 'my']);
  });

  test('the same build gives the same bytes', () => {
    const [one, two] = [scratch(), scratch()];
    writeBuild(one, [index, copyA], snapshot);
    writeBuild(two, [copyA, index], snapshot);
    writeBuild(two, [copyA, index], snapshot);
    expect(treeOf(two)).toEqual(treeOf(one));
  });

  test('never replaces what no build wrote', () => {
    const dir = scratch({ 'main/mine.md': 'mine' });
    expect(codeOf(() => writeBuild(dir, [index, copyA], snapshot))).toBe('output-not-ours');
    expect(treeOf(dir)).toEqual({ 'main/mine.md': 'mine' });
  });

  test('a crash in the middle leaves the old output as it was', () => {
    const dir = scratch();
    writeBuild(dir, [index, copyA], snapshot);
    const before = treeOf(dir);
    const crash: Snapshot = {
      ...snapshot,
      bytes: path => {
        if (path === 'run.sh') throw new Error('power cut');
        return snapshot.bytes(path);
      },
    };
    const outputs = [{ ...index, text: 'new' }, { path: 'main/new.md', text: 'new' }, copyRun];
    expect(codeOf(() => writeBuild(dir, outputs, crash))).toBe('internal: Error: power cut');
    expect(treeOf(dir)).toEqual(before);
    expect(readdirSync(dir).sort()).toEqual(['.catalogc.json', 'catalog-index.json', 'main']);
  });

  test('a failure while swapping puts everything back', () => {
    const dir = scratch();
    writeBuild(dir, [index, copyA, { path: 'zoo/x', text: 'old' }], snapshot);
    const before = treeOf(dir);
    const sabotage: Snapshot = {
      ...snapshot,
      bytes: path => {
        // Takes a staged name away, so that its rename fails after others succeeded.
        const staging = readdirSync(dir).find(name => /^\.catalogc-\d/.test(name)) ?? '';
        rmSync(join(dir, staging, 'new/zoo'), { recursive: true });
        return snapshot.bytes(path);
      },
    };
    const outputs = [{ ...index, text: 'new' }, { path: 'zoo/x', text: 'new' }, copyA];
    expect(codeOf(() => writeBuild(dir, outputs, sabotage))).toBe('output-unwritable');
    const { '.catalogc.json': marker, ...rest } = treeOf(dir);
    expect(rest).toEqual(Object.fromEntries(Object.entries(before).filter(([path]) => path !== '.catalogc.json')));
    expect(JSON.parse(marker ?? '')).toMatchObject({ outputs: ['catalog-index.json', 'main', 'zoo'] });
  });

  test('clears what a killed run left, and puts back what it had moved away', () => {
    const dir = scratch();
    writeBuild(dir, [index, copyA], snapshot);
    const dead = '.catalogc-999999999-1';
    put(dir, { [`${dead}/new/main/x`]: '', [`${dead}/old/lost/x`]: 'lost', '.catalogc-999999999-2': 'marker' });
    put(dir, { [`.catalogc-${process.ppid}-1/new/x`]: 'of a run that is still going' });
    expect(codeOf(() => writeBuild(dir, [{ path: 'main/x', copy: 'nowhere', executable: false }], snapshot))).toContain(
      'internal',
    );
    expect(treeOf(dir)).toMatchObject({ 'lost/x': 'lost', 'main/plugins/a/a.md': 'A' });
    expect(readdirSync(dir).filter(name => /^\.catalogc-/.test(name))).toEqual([`.catalogc-${process.ppid}-1`]);
  });

  test('files of a plugin keep the names of Windows devices', () => {
    const dir = scratch();
    writeBuild(dir, [{ path: 'main/plugins/a/docs/con.md', copy: 'a.md', executable: false }], snapshot);
    expect(treeOf(dir)).toMatchObject({ 'main/plugins/a/docs/con.md': 'A' });
  });

  test('a copy that cannot be read is a Trouble, a link or a stranger is our own fault', () => {
    const dir = scratch();
    const gone: Snapshot = { ...snapshot, bytes: () => undefined };
    expect(codeOf(() => writeBuild(dir, [copyA], gone))).toBe('file-unreadable');
    for (const copy of ['link', 'nowhere'])
      expect(codeOf(() => writeBuild(dir, [{ path: 'x', copy, executable: false }], snapshot))).toContain('internal');
  });

  test.each([
    ['../x', '/x', 'a/../../x', 'a//b', './a', 'a/', '', 'a\\b', 'a\0b', 'C:/x', 'NUL', 'com1.txt/a', '.git/config'],
    ['a/.GIT/hooks/x', '.catalogc.json', '.catalogc-1-1/x', 'CONIN$', 'aux .txt'],
  ])('refuses %j and its like before anything is written', (...paths) => {
    const dir = join(scratch(), 'dist');
    for (const path of paths)
      expect(
        codeOf(() => writeBuild(dir, [index, { path, text: '' }], snapshot)),
        path,
      ).toContain('internal');
    expect(codeOf(() => writeBuild(dir, [index, index], snapshot))).toContain('is written twice');
    expect(existsSync(dir)).toBe(false);
  });

  test('an output folder that is a link, a file, or below a file is a Trouble', () => {
    const place = scratch({ file: '', 'real/x': '' });
    symlinkSync('real', join(place, 'link'));
    expect(codeOf(() => writeBuild(join(place, 'link'), [index], snapshot))).toBe('output-is-link');
    expect(codeOf(() => writeBuild(`${place}/link/`, [index], snapshot))).toBe('output-is-link');
    expect(codeOf(() => writeBuild(join(place, 'link/dist'), [index], snapshot, place))).toBe('output-is-link');
    expect(codeOf(() => writeBuild(join(place, 'file'), [index], snapshot))).toBe('output-not-a-folder');
    expect(codeOf(() => writeBuild(join(place, 'file/dist'), [index], snapshot))).toBe('output-unwritable');
    expect(readdirSync(join(place, 'real'))).toEqual(['x']);
  });

  test('an output folder inside a plugin is a Trouble, unless the plugin is the repository', () => {
    const place = scratch({ 'plugins/a/.codex-plugin/plugin.json': '{}', 'plugin.json': '{}' });
    for (const path of ['plugins/a', 'plugins/a/dist', 'plugins/a/deep/dist'])
      expect(codeOf(() => writeBuild(join(place, path), [index], snapshot, place))).toBe('output-in-plugin');
    expect(codeOf(() => writeBuild(join(place, 'dist'), [index], snapshot, place))).toBeUndefined();
    expect(codeOf(() => writeBuild(join(place, 'plugins/dist'), [index], snapshot, place))).toBeUndefined();
  });

  test('the folder proposed in place of one inside a plugin is none of those', () => {
    const place = scratch({ 'dist/plugin.json': '{}', 'plugins/a/plugin.json': '{}' });
    const proposed = (path: string) => hintOf(() => writeBuild(join(place, path), [index], snapshot, place));
    expect(proposed('plugins/a/dist')).toMatch(/: --out dist$/);
    expect(proposed('dist')).toMatch(/: --out \.\.\/dist$/);
  });

  test('a hostile marker reaches nothing outside of the folder', () => {
    const place = scratch({ 'keep/x': 'keep', 'dist/.git/config': 'keep', 'dist/sub/y': 'keep' });
    const outputs = ['../keep', join(place, 'keep'), '.git', '..', '.', '', 'sub/y', 7, null, '.catalogc.json'];
    put(place, { 'dist/.catalogc.json': JSON.stringify({ outputs }) });
    writeBuild(join(place, 'dist'), [index], snapshot);
    expect(treeOf(place)).toMatchObject({ 'keep/x': 'keep', 'dist/.git/config': 'keep', 'dist/sub/y': 'keep' });
  });

  test.each(['', 'nonsense', '[]', 'null', '{"outputs":{}}'])('the marker %j counts as none', marker => {
    const dir = scratch({ '.catalogc.json': marker, 'main/x': 'mine' });
    expect(codeOf(() => writeBuild(dir, [index, copyA], snapshot))).toBe('output-not-ours');
    expect(codeOf(() => writeBuild(dir, [index], snapshot))).toBeUndefined();
  });

  test('a link inside the output is replaced or removed, never followed', () => {
    const place = scratch({ 'keep/x': 'keep' });
    const dir = join(place, 'dist');
    writeBuild(dir, [index, copyA, { path: 'gone/x', text: '' }], snapshot);
    for (const name of ['main', 'gone']) {
      rmSync(join(dir, name), { recursive: true });
      symlinkSync('../keep', join(dir, name));
    }
    writeBuild(dir, [index, copyA], snapshot);
    expect(treeOf(join(place, 'keep'))).toEqual({ x: 'keep' });
    expect(lstatSync(join(dir, 'main')).isDirectory()).toBe(true);
    expect(existsSync(join(dir, 'gone'))).toBe(false);
  });
});

describe('writeCommitted', () => {
  const file: Output = { path: '.claude-plugin/marketplace.json', text: '{"n":1}\n' };

  test('writes what differs and names it', () => {
    const root = scratch();
    const other: Output = { path: '.agents/plugins/marketplace.json', text: '{}' };
    const before = process.umask(0o077);
    try {
      expect(writeCommitted(root, [file, other], snapshot)).toEqual([other.path, file.path]);
    } finally {
      process.umask(before);
    }
    expect(treeOf(root)).toEqual({ [file.path]: '{"n":1}\n', [other.path]: '{}' });
    expect(statSync(join(root, file.path)).mode & 0o777).toBe(0o644);
    const inode = statSync(join(root, file.path)).ino;
    expect(writeCommitted(root, [file, { ...other, text: '[]' }], snapshot)).toEqual([other.path]);
    expect(statSync(join(root, file.path)).ino).toBe(inode);
  });

  test('follows no link, replaces no folder, leaves the repository, and then writes nothing at all', () => {
    const place = scratch({ 'outside/marketplace.json': 'keep', 'root/x': '' });
    const root = join(place, 'root');
    symlinkSync('../outside', join(root, '.claude-plugin'));
    symlinkSync('../outside/marketplace.json', join(root, 'linked.json'));
    mkdirSync(join(root, 'folder.json'));
    const fine: Output = { path: 'fine.json', text: '{}' };
    const write = (path: string) => codeOf(() => writeCommitted(root, [fine, { path, text: 'evil' }], snapshot));
    expect(write(file.path)).toBe('output-is-link');
    expect(write('linked.json')).toBe('output-is-link');
    expect(write('folder.json')).toBe('output-not-ours');
    expect(write('../outside/marketplace.json')).toContain('internal');
    expect(write('.git/hooks/pre-commit')).toContain('internal');
    expect(treeOf(join(place, 'outside'))).toEqual({ 'marketplace.json': 'keep' });
    expect(readdirSync(root).sort()).toEqual(['.claude-plugin', 'folder.json', 'linked.json', 'x']);
  });

  test('a way that leads through a file is a Trouble', () => {
    const root = scratch();
    writeFileSync(join(root, '.claude-plugin'), '');
    expect(codeOf(() => writeCommitted(root, [file], snapshot))).toBe('output-unwritable');
  });
});

test('a build and a website never take the place of each other', () => {
  const page: Output = { path: 'index.html', text: '<!doctype html>' };
  const [pages, built] = [scratch(), scratch()];
  writeBuild(pages, [page], snapshot);
  expect(codeOf(() => writeBuild(pages, [index], snapshot))).toBe('output-is-a-site');
  expect(readdirSync(pages).sort()).toEqual(['.catalogc.json', 'index.html']);
  writeBuild(pages, [page], snapshot); // again, and it is still a website
  writeBuild(built, [index], snapshot);
  expect(codeOf(() => writeBuild(built, [page], snapshot))).toBe('output-is-a-build');
  expect(readdirSync(built).sort()).toEqual(['.catalogc.json', 'catalog-index.json']);
});
