import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/ports/cache-folder.ts';
import { commit, git, put, scratch } from '../ports/scratch.ts';
import { every } from '../runs.ts';
import { commitAll, layTree, newFolder } from '../work-folder.ts';
import { definition, goodPlugin } from './fakes.ts';
import { seen } from './runs.ts';

const good = { ...goodPlugin, 'catalogs/acme.yaml': definition('bundle'), '.gitignore': 'dist/\n' };

let first = '';
beforeAll(() => {
  first = newFolder();
  layTree(first, good);
  commitAll(first);
});
afterAll(() => rmSync(first, { recursive: true, force: true }));

/** A copy of it is made much sooner than another one. */
function goodRepository(): string {
  const dir = scratch();
  cpSync(first, dir, { recursive: true });
  git(dir, 'update-index', '-q', '--refresh');
  return dir;
}

describe('a run with a cache shows what one without it shows', () => {
  const fixtures = join(import.meta.dirname, '../fixtures');
  // Every eighth; with ALL_RUNS=1, as every week, all of them.
  const names = readdirSync(fixtures, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .filter((_, at) => at % every(8) === 0);

  test.each(names.map(({ name }) => name))('fixture %s, cold and warm', async name => {
    const dir = scratch();
    const { default: tree } = await import(join(fixtures, name, 'tree.json'), { with: { type: 'json' } });
    layTree(dir, Object.fromEntries(Object.entries(tree).filter(([, value]) => !isSubmodule(value))) as never);
    commitAll(dir);
    const cache = scratch();
    for (const command of ['check', 'build'] as const) {
      const plain = await seen(command, dir);
      const cold = await seen(command, dir, { cache });
      const warm = await seen(command, dir, { cache });
      expect(cold.shown).toEqual(plain.shown);
      expect(warm.shown).toEqual(plain.shown);
      expect(warm.counted).toEqual({ reads: 0, writes: 0 });
    }
  });

  function isSubmodule(value: unknown): boolean {
    return typeof value === 'object' && value !== null && 'submodule' in value;
  }

  test('a day, an option, another commit to compare with: each is a run of its own', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    const first = git(dir, 'rev-parse', 'HEAD').trim();
    put(dir, { 'plugins/hello/README.md': 'Hello\n' });
    commit(dir);
    const runs = [{}, { 'as-of': '2027-01-01' }, { 'fail-on': 'info' }, { base: first }, { base: 'HEAD' }] as const;
    for (const given of runs) {
      const plain = await seen('check', dir, given);
      const cold = await seen('check', dir, { ...given, cache });
      expect(cold.counted.reads).toBeGreaterThan(0);
      expect(cold.shown).toEqual(plain.shown);
      expect((await seen('check', dir, { ...given, cache })).shown).toEqual(plain.shown);
    }
  });

  test('repositories of one policy keep what was made of their plugins side by side', async () => {
    const [one, other, cache] = [goodRepository(), goodRepository(), scratch()];
    put(other, { 'plugins/hello/README.md': 'Hello\n' });
    for (const dir of [one, other, one, other]) await seen('check', dir, { cache });
    expect(readdirSync(cache).filter(name => name.endsWith('.plugins'))).toHaveLength(2);
  });

  test('what was found in a base is kept, and asked for by the next change', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    put(dir, { 'plugins/hello/skills/hi/SKILL.md': '# no front matter\n' });
    commit(dir);
    put(dir, { 'plugins/hello/README.md': 'Hello\n' });
    const plain = await seen('check', dir, { cache, base: 'HEAD' });
    const told = () => readdirSync(cache).filter(name => name.endsWith('.before'));
    expect(told()).toHaveLength(1);
    put(dir, { 'plugins/hello/README.md': 'Hello again\n' });
    expect((await seen('check', dir, { cache, base: 'HEAD' })).shown.json).toBe(
      (await seen('check', dir, { base: 'HEAD' })).shown.json,
    );
    expect(told()).toHaveLength(1);
    const [key = ''] = (told()[0] ?? '').split('.');
    openStore(cache, dir).write(key, 'before', '[]');
    put(dir, { 'plugins/hello/README.md': 'Hello once more\n' });
    const forged = await seen('check', dir, { cache, base: 'HEAD' });
    expect(plain.shown.json).toContain('"known": true');
    expect(forged.shown.json).not.toContain('"known": true');
  });

  test('a branch that moved is another commit to compare with', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    git(dir, 'branch', 'other');
    await seen('check', dir, { cache, base: 'other' });
    put(dir, { 'plugins/hello/README.md': 'Hello\n' });
    const next = commit(dir);
    await seen('check', dir, { cache, base: 'other' });
    git(dir, 'branch', '-f', 'other', next);
    const plain = await seen('check', dir, { base: 'other' });
    expect((await seen('check', dir, { cache, base: 'other' })).shown).toEqual(plain.shown);
  });

  test('the Trouble of a run is not kept', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    for (let round = 0; round < 2; round++) {
      await expect(seen('build', dir, { cache, catalog: 'other' })).rejects.toThrow(/No catalog is called/);
      await expect(seen('build', dir, { cache, write: true, check: true })).rejects.toThrow(/exclude each other/);
      await expect(seen('check', dir, { cache, base: 'nowhere' })).rejects.toThrow(/no commit/);
    }
  });

  test('a member that nobody has added is told as soon as it is there', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    await seen('build', dir, { cache });
    put(dir, { 'plugins/new/.claude-plugin/plugin.json': '{}' });
    const plain = await seen('build', dir);
    expect(plain.shown.human).toContain('plugins/new');
    expect((await seen('build', dir, { cache })).shown).toEqual(plain.shown);
    put(dir, { '.git/info/exclude': 'new\n' });
    expect((await seen('build', dir, { cache })).shown.human).not.toContain('plugins/new');
  });

  test('committed files are written and compared each time', async () => {
    const [dir, cache] = [scratch(), scratch()];
    layTree(dir, { ...good, 'catalogs/acme.yaml': definition('local') });
    commitAll(dir);
    const wrote = await seen('build', dir, { cache, write: true });
    expect(wrote.shown.human).toContain('Wrote 2 committed files');
    const file = join(dir, '.claude-plugin/marketplace.json');
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    await seen('build', dir, { cache, write: true });
    expect(readFileSync(file, 'utf8')).toBe(text);
    commit(dir);
    expect((await seen('build', dir, { cache, check: true })).shown.exitCode).toBe(0);
  });
});

describe('an output folder that somebody has touched is made right', () => {
  const manifest = 'acme/plugins/hello/.claude-plugin/plugin.json';
  const touches: Readonly<Record<string, (dist: string) => void>> = {
    'a file of the same size': dist =>
      writeFileSync(join(dist, manifest), readFileSync(join(dist, manifest)).fill(0x20)),
    'a file that is gone': dist => rmSync(join(dist, manifest)),
    'a file more': dist => writeFileSync(join(dist, 'acme/plugins/hello/more.txt'), ''),
    'a folder more': dist => mkdirSync(join(dist, 'acme/plugins/other')),
    'another mode': dist => chmodSync(join(dist, manifest), 0o755),
    'a link': dist => {
      rmSync(join(dist, manifest));
      symlinkSync('/etc/hosts', join(dist, manifest));
    },
    'no marker': dist => {
      rmSync(dist, { recursive: true });
    },
    'another index': dist => writeFileSync(join(dist, 'catalog-index.json'), '{}\n'),
  };

  // Every other one; with ALL_RUNS=1, as every week, all of them.
  const some = Object.entries(touches).filter((_, at) => at % every(2) === 0);
  test.each(some)('%s', async (_, touch) => {
    const [dir, cache] = [goodRepository(), scratch()];
    const { shown } = await seen('build', dir, { cache });
    expect((await seen('build', dir, { cache })).counted).toEqual({ reads: 0, writes: 0 });
    touch(join(dir, 'dist'));
    const again = await seen('build', dir, { cache });
    expect(again.counted.writes).toBe(1);
    expect(again.shown).toEqual(shown);
  });

  test('another build in the same folder', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    const { shown } = await seen('build', dir, { cache });
    put(dir, { 'plugins/hello/more.txt': 'More\n' });
    const first = commit(dir);
    expect((await seen('build', dir, { cache })).shown.dist).not.toEqual(shown.dist);
    git(dir, 'checkout', '-q', `${first}~1`);
    expect((await seen('build', dir, { cache })).shown).toEqual(shown);
  });
});

describe('a cache that is not what it was', () => {
  const harm: Readonly<Record<string, (path: string) => void>> = {
    'cut short': path => writeFileSync(path, readFileSync(path).subarray(0, -1)),
    empty: path => writeFileSync(path, ''),
    'one bit changed': path => {
      const bytes = readFileSync(path);
      bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
    'of another format': path =>
      writeFileSync(path, readFileSync(path, 'latin1').replace('cache/1', 'cache/0'), 'latin1'),
    noise: path => writeFileSync(path, new Uint8Array(4096).fill(7)),
    'a link': path => {
      rmSync(path);
      symlinkSync('/etc/hosts', path);
    },
    'a folder': path => {
      rmSync(path, { recursive: true });
      mkdirSync(path);
    },
  };

  test.each(Object.entries(harm))('%s', async (_, damage) => {
    const [dir, cache] = [goodRepository(), scratch()];
    const plain = { build: await seen('build', dir), check: await seen('check', dir) };
    for (const command of ['check', 'build'] as const) {
      await seen(command, dir, { cache });
      for (const name of readdirSync(cache)) damage(join(cache, name));
      const { shown, counted } = await seen(command, dir, { cache });
      expect(counted.reads).toBeGreaterThan(0);
      expect({ ...shown, human: undefined, json: undefined }).toEqual({
        ...plain[command].shown,
        human: undefined,
        json: undefined,
      });
      if (!shown.human.includes('keeping the result')) expect(shown).toEqual(plain[command].shown);
    }
  });

  test('entries in the place of others are not taken for them', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    await seen('check', dir, { cache });
    put(dir, { 'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", }\n' });
    const plain = await seen('check', dir);
    await seen('check', dir, { cache });
    const reports = readdirSync(cache).filter(name => name.endsWith('.report'));
    expect(reports).toHaveLength(2);
    const [a, b] = reports.map(name => join(cache, name)) as [string, string];
    const bytes = readFileSync(a);
    writeFileSync(a, readFileSync(b));
    writeFileSync(b, bytes);
    expect((await seen('check', dir, { cache })).shown).toEqual(plain.shown);
  });

  test('entries that somebody made up are not used when they are no results', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    const plain = { build: await seen('build', dir), check: await seen('check', dir) };
    const forged = ['null', '[]', '{}', '"', '{"report":{},"around":[],"members":"","paths":[],"committed":[]}'];
    const escaping = JSON.stringify({ outputs: [{ path: '../escaped', text: '' }], committed: [] });
    const absent = JSON.stringify({ outputs: [{ path: 'a', copy: 'nothing', executable: false }], committed: [] });
    const aside = JSON.stringify({ folder: join(dir, 'dist'), seen: [{ path: '../../etc', stamp: '' }] });
    // Every other one; with ALL_RUNS=1, as every week, all of them.
    for (const text of [...forged, escaping, absent, aside].filter((_, at) => at % every(2) === 0)) {
      for (const command of ['build', 'check'] as const) {
        await seen(command, dir, { cache });
        const store = openStore(cache, dir);
        for (const name of readdirSync(cache)) store.write(...(name.split('.') as [string, string]), text);
        if (command === 'build') rmSync(join(dir, 'dist'), { recursive: true });
        expect((await seen(command, dir, { cache })).shown).toEqual(plain[command].shown);
      }
    }
  });

  test('a folder that cannot be written is told, and changes no verdict', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    await seen('check', dir, { cache });
    const plain = await seen('check', dir);
    for (const name of readdirSync(cache)) {
      rmSync(join(cache, name));
      mkdirSync(join(cache, name));
    }
    const { shown } = await seen('check', dir, { cache });
    expect(shown.exitCode).toBe(plain.shown.exitCode);
    expect(shown.human).toContain('keeping the result');
  });

  test('runs at the same time', async () => {
    const [dir, cache] = [goodRepository(), scratch()];
    const plain = await seen('check', dir);
    const all = await Promise.all(Array.from({ length: 6 }, () => seen('check', dir, { cache })));
    for (const { shown } of all) expect(shown).toEqual(plain.shown);
    expect((await seen('check', dir, { cache })).counted.reads).toBe(0);
    expect(readdirSync(cache).filter(name => name.startsWith('.'))).toEqual([]);
  });
});
