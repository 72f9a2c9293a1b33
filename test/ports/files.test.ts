import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readWorkTree } from '../../src/ports/files.ts';
import { unkept } from '../../src/ports/unkept.ts';
import { commit, git, makeFifos, put, repository, scratch, textAt } from './scratch.ts';

const odd = ['new\nline', 'back\\slash', 'tab\there', 'esc\u001b[31m', ' blank ', '-n', 'ümläut', '日本', 'a"b'];

describe('in a repository', () => {
  test('takes tracked files and untracked ones that are not ignored, as they are on disk', async () => {
    const dir = repository({ '.gitignore': '*.log\n', 'a.json': '{}', 'b/c.md': 'old', 'gone.md': '' });
    const head = git(dir, 'rev-parse', 'HEAD').trim();
    put(dir, { 'b/c.md': 'new', 'b/new.md': '', 'x.log': '', 'dist/out.json': '' });
    rmSync(join(dir, 'gone.md'));
    const { snapshot, skipped } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual(['.gitignore', 'a.json', 'b/c.md', 'b/new.md']);
    expect(textAt(snapshot, 'b/c.md')).toBe('new');
    expect(textAt(snapshot, 'gone.md')).toBeUndefined();
    expect(snapshot).toMatchObject({ label: 'work tree', commit: head });
    expect(skipped).toEqual([]);
  });

  test('takes a sub-folder as a tree of its own', async () => {
    const dir = repository({ 'top.md': '', 'sub/a.md': 'A', 'sub/deep/b.md': 'B', 'subway/c.md': '' });
    put(dir, { 'sub/new.md': 'N', 'other/new.md': '' });
    const { snapshot } = await readWorkTree(join(dir, 'sub'));
    expect(snapshot.paths).toEqual(['a.md', 'deep/b.md', 'new.md']);
    expect(textAt(snapshot, 'deep/b.md')).toBe('B');
    expect(snapshot.commit).toHaveLength(40);
  });

  test('knows modes: executables, links, submodules', async () => {
    const inner = repository({ 'x.md': '' });
    const dir = repository({ 'run.sh': '', 'plain.md': '' });
    chmodSync(join(dir, 'run.sh'), 0o755);
    symlinkSync('plain.md', join(dir, 'link'));
    git(dir, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub');
    commit(dir);
    put(dir, { 'fresh.sh': '' });
    chmodSync(join(dir, 'fresh.sh'), 0o755);
    symlinkSync('/etc/passwd', join(dir, 'fresh-link'));
    const { snapshot } = await readWorkTree(dir);
    expect(Object.fromEntries([...snapshot.entries.values()].map(entry => [entry.path, entry.mode]))).toEqual({
      '.gitmodules': 'file',
      'fresh-link': 'link',
      'fresh.sh': 'executable',
      link: 'link',
      'plain.md': 'file',
      'run.sh': 'executable',
      sub: 'submodule',
    });
    expect(textAt(snapshot, 'link')).toBe('plain.md');
    expect(textAt(snapshot, 'fresh-link')).toBe('/etc/passwd');
    expect(snapshot.bytes('sub')).toBeUndefined();
    expect(snapshot.entries.get('sub')?.commit).toBe(git(inner, 'rev-parse', 'HEAD').trim());
  });

  test('a link checked out as a file (core.symlinks=false) is still a link', async () => {
    const dir = repository({ 'target.md': 'T' });
    symlinkSync('target.md', join(dir, 'link'));
    commit(dir);
    git(dir, 'config', 'core.symlinks', 'false');
    rmSync(join(dir, 'link'));
    git(dir, 'checkout', '--', 'link');
    const { snapshot } = await readWorkTree(dir);
    expect(snapshot.entries.get('link')?.mode).toBe('link');
    expect(textAt(snapshot, 'link')).toBe('target.md');
  });

  test('never reads through a link: not a file replaced by one, not below a folder replaced by one', async () => {
    const outside = scratch({ 'secret.md': 'secret' });
    const dir = repository({ 'a.md': '', 'sub/secret.md': '', 'sub/deep/secret.md': '' });
    rmSync(join(dir, 'a.md'));
    symlinkSync(join(outside, 'secret.md'), join(dir, 'a.md'));
    rmSync(join(dir, 'sub'), { recursive: true });
    symlinkSync(outside, join(dir, 'sub'));
    const { snapshot } = await readWorkTree(dir);
    expect(snapshot.paths.filter(path => textAt(snapshot, path) === 'secret')).toEqual([]);
    for (const path of ['sub/secret.md', 'sub/deep/secret.md', '../x', outside])
      expect(snapshot.bytes(path)).toBeUndefined();
  });

  test('never waits for a FIFO, tracked or not', async () => {
    const dir = repository({ 'a.md': '', 'b.md': 'B' });
    rmSync(join(dir, 'a.md'));
    makeFifos(dir, 'a.md', 'pipe');
    const { snapshot } = await readWorkTree(dir);
    expect(snapshot.entries.has('pipe')).toBe(false);
    expect(snapshot.bytes('a.md')).toBeUndefined();
    expect(textAt(snapshot, 'b.md')).toBe('B');
  });

  test('takes odd names, tracked and untracked, and says which are not UTF-8', async () => {
    const dir = repository(Object.fromEntries(odd.map(name => [`${name}/tracked`, name])));
    put(dir, Object.fromEntries(odd.map(name => [`${name}/untracked`, name])));
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/bad-`), Buffer.from([0xff])]), '');
    const { snapshot, skipped } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual(odd.flatMap(name => [`${name}/tracked`, `${name}/untracked`]).sort());
    for (const path of snapshot.paths) expect(textAt(snapshot, path)).toBe(path.slice(0, path.indexOf('/')));
    expect(skipped).toEqual([{ what: '"bad-\ufffd"', because: 'its name is not valid UTF-8' }]);
  });

  test('takes unmerged paths once, as they are on disk', async () => {
    const dir = repository({ 'a.md': 'base\n' });
    git(dir, 'checkout', '-q', '-b', 'other');
    put(dir, { 'a.md': 'theirs\n' });
    commit(dir);
    git(dir, 'checkout', '-q', 'main');
    put(dir, { 'a.md': 'ours\n' });
    commit(dir);
    expect(() => git(dir, 'merge', '-q', 'other')).toThrow();
    const { snapshot } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual(['a.md']);
    expect(textAt(snapshot, 'a.md')).toContain('<<<<<<<');
  });

  test('takes from the object database what a sparse checkout keeps off the disk', async () => {
    const dir = repository({ 'top.md': 'top', 'in/a.md': 'in', 'out/b.md': 'out', 'out/c.md': 'out2' });
    git(dir, 'sparse-checkout', 'set', 'in');
    const { snapshot } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual(['in/a.md', 'out/b.md', 'out/c.md', 'top.md']);
    expect(snapshot.paths.map(path => textAt(snapshot, path))).toEqual(['in', 'out', 'out2', 'top']);
  });

  test('leaves out the output folder, and says so when it is tracked', async () => {
    const dir = repository({ 'a.md': '', 'dist/x.json': '', 'sub/dist/y.md': '', 'distant.md': '' });
    const { snapshot, skipped } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual(['a.md', 'distant.md', 'sub/dist/y.md']);
    expect(skipped).toEqual([{ what: '"dist"', because: 'it is the output folder, although git tracks files in it' }]);
    expect((await readWorkTree(dir, ['sub/dist'])).snapshot.paths).toEqual(['a.md', 'dist/x.json', 'distant.md']);
  });

  test('says that it does not look into a repository inside of it', async () => {
    const dir = repository({ 'a.md': '' });
    put(dir, { 'nested/x.md': '' });
    git(join(dir, 'nested'), 'init', '-q');
    commit(join(dir, 'nested'));
    const { snapshot, skipped } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual(['a.md']);
    expect(skipped.map(({ what }) => what)).toEqual(['"nested/"']);
  });

  test('needs no commit', async () => {
    const dir = scratch({ 'a.md': 'A' });
    git(dir, 'init', '-q');
    const { snapshot } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual(['a.md']);
    expect(snapshot.label).toBe('work tree');
    expect('commit' in snapshot).toBe(false);
  });

  test('runs nothing the repository names', async () => {
    const dir = repository({ 'a.md': '', '.gitattributes': '* filter=evil\n' });
    const ran = join(dir, 'ran');
    put(dir, { 'evil.sh': `#!/bin/sh\ntouch ${ran}\n`, 'a.md': 'changed' });
    chmodSync(join(dir, 'evil.sh'), 0o755);
    for (const key of ['core.fsmonitor', 'filter.evil.clean', 'core.pager', 'core.sshCommand'])
      git(dir, 'config', key, join(dir, 'evil.sh'));
    for (const which of ['all', 'kept'] as const) {
      const { snapshot } = await readWorkTree(dir, [], which);
      expect(snapshot.paths).toEqual(['.gitattributes', 'a.md', ...(which === 'all' ? ['evil.sh'] : [])]);
    }
    expect(existsSync(ran)).toBe(false);
  });

  test('takes what git tracks alone when that is asked for, and all while it tracks nothing', async () => {
    const dir = repository({ '.gitignore': '*.log\n', 'plugins/a/x.md': 'old', 'plugins/a/gone.md': '' });
    put(dir, { 'plugins/a/x.md': 'new', 'plugins/a/new.md': '', 'plugins/b/y.md': '', 'plugins/c.log': '' });
    rmSync(join(dir, 'plugins/a/gone.md'));
    const { snapshot } = await readWorkTree(dir, [], 'kept');
    expect(snapshot.paths).toEqual(['.gitignore', 'plugins/a/x.md']);
    expect(textAt(snapshot, 'plugins/a/x.md')).toBe('new');
    expect(unkept(dir, ['plugins', 'nowhere'], snapshot)).toEqual(['plugins/b']);
    const fresh = scratch({ 'a.md': 'A' });
    git(fresh, 'init', '-q');
    expect((await readWorkTree(fresh, [], 'kept')).snapshot.paths).toEqual(['a.md']);
  });

  test('does not mind the variables git sets for its hooks', async () => {
    const dir = repository({ 'a.md': '' });
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
    try {
      expect((await readWorkTree(dir)).snapshot.label).toBe('work tree');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('gives no file over 64 MiB', async () => {
    const dir = repository({ 'a.md': '' });
    put(dir, { 'big.bin': '', 'full.bin': '' });
    truncateSync(join(dir, 'big.bin'), 64 * 1024 * 1024 + 1);
    truncateSync(join(dir, 'full.bin'), 64 * 1024 * 1024);
    const { snapshot } = await readWorkTree(dir);
    expect(snapshot.bytes('big.bin')).toBeUndefined();
    expect(snapshot.bytes('full.bin')).toHaveLength(64 * 1024 * 1024);
    expect(snapshot.size?.('big.bin')).toBe(64 * 1024 * 1024 + 1);
    expect(snapshot.size?.('none.bin')).toBeUndefined();
  });

  test('a bare repository is a Trouble', async () => {
    const dir = scratch();
    git(dir, 'init', '-q', '--bare');
    await expect(readWorkTree(dir)).rejects.toMatchObject({ code: 'no-work-tree' });
  });
});

describe('outside of git', () => {
  test('walks: dot files, .gitignore, no links followed, no .git, no node_modules', async () => {
    const outside = scratch({ 'x.md': '' });
    const dir = scratch({
      '.gitignore': '*.log\n',
      '.claude-plugin/marketplace.json': '{}',
      'a.log': '',
      'sub/b.md': 'B',
      'node_modules/x/y.md': '',
      'sub/node_modules/z.md': '',
      'dist/o.md': '',
      'run.sh': '',
    });
    chmodSync(join(dir, 'run.sh'), 0o755);
    symlinkSync(outside, join(dir, 'linked'));
    symlinkSync('nowhere', join(dir, 'dangling'));
    mkdirSync(join(dir, 'sub/.git'));
    put(dir, { 'sub/.git/config': 'nonsense' });
    const { snapshot, skipped } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual([
      '.claude-plugin/marketplace.json',
      '.gitignore',
      'dangling',
      'linked',
      'run.sh',
      'sub/b.md',
    ]);
    expect(snapshot.label).toBe('folder');
    expect(snapshot.entries.get('run.sh')?.mode).toBe('executable');
    expect(textAt(snapshot, 'linked')).toBe(outside);
    expect(textAt(snapshot, 'sub/b.md')).toBe('B');
    expect(skipped).toEqual([]);
  });

  test('takes odd names; says what is a FIFO or not UTF-8', async () => {
    const dir = scratch(Object.fromEntries(odd.map(name => [`d/${name}`, name])));
    makeFifos(dir, 'pipe');
    put(dir, { 'd/two\nlines/x.md': '' });
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/bad-`), Buffer.from([0xff])]), '');
    const { snapshot, skipped } = await readWorkTree(dir);
    expect(snapshot.paths).toEqual(odd.map(name => `d/${name}`).sort());
    for (const path of snapshot.paths) expect(textAt(snapshot, path)).toBe(path.slice(2));
    expect(skipped.map(({ what }) => what).sort()).toEqual(['"bad-\ufffd"', '"d/two\\nlines"', '"pipe"']);
  });

  test('a folder that a repository around it ignores is read as a plain folder', async () => {
    const dir = repository({ '.gitignore': '/tmp/\n' });
    put(dir, { 'tmp/a.md': 'A', 'tmp/sub/.gitignore': '*.log', 'tmp/sub/x.log': '', 'tmp/sub/b.md': '' });
    const { snapshot } = await readWorkTree(join(dir, 'tmp'));
    expect(snapshot.label).toBe('folder');
    expect(snapshot.paths).toEqual(['a.md', 'sub/.gitignore', 'sub/b.md']);
  });

  test('does without git, and says what that means in a repository', async () => {
    const dir = repository({ 'a.md': 'A' });
    vi.stubEnv('PATH', '/nowhere');
    try {
      const { snapshot, skipped } = await readWorkTree(dir);
      expect(snapshot.paths).toEqual(['a.md']);
      expect(skipped.map(({ what }) => what)).toEqual(['the git repository']);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('what is no folder is a Trouble', async () => {
    const dir = scratch({ file: '' });
    for (const name of ['nowhere', 'file'])
      await expect(readWorkTree(join(dir, name))).rejects.toMatchObject({ code: 'no-such-folder' });
  });
});
