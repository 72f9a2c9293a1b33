import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/ports/cache-folder.ts';
import { put, repository, scratch } from './scratch.ts';

const key = (digit: string): string => digit.repeat(64);

test('what was kept is read again, under its own key and kind only', () => {
  const store = openStore(join(scratch(), 'new/cache'), scratch());
  expect(store.read(key('a'), 'report')).toBeUndefined();
  expect(store.write(key('a'), 'report', 'Grüße\ud800\n')).toBeUndefined();
  expect(store.read(key('a'), 'report')).toBe('Grüße\ufffd\n');
  expect(store.read(key('a'), 'build')).toBeUndefined();
  expect(store.read(key('b'), 'report')).toBeUndefined();
});

test('a folder that others can write, a file, or a way over links of the repository is refused', () => {
  const root = scratch({ file: '' });
  const elsewhere = scratch();
  mkdirSync(join(root, 'open'));
  chmodSync(join(root, 'open'), 0o777);
  symlinkSync(elsewhere, join(root, 'link'));
  expect(() => openStore(join(root, 'open'), root)).toThrow(/everybody/);
  expect(() => openStore(join(root, 'file'), root)).toThrow(/not a folder/);
  expect(() => openStore(join(root, 'file/cache'), root)).toThrow(/cannot be made/);
  expect(() => openStore(join(root, 'link'), root)).toThrow(/symbolic link/);
  expect(() => openStore(join(root, 'link/cache'), root)).toThrow(/symbolic link/);
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('a folder whose files a pull request could bring is refused', () => {
  const root = repository({ 'cache/entry': '', 'kept/.gitignore': '*\n' });
  expect(() => openStore(join(root, 'cache'), root)).toThrow(/git tracks/);
  expect(() => openStore(join(root, 'kept'), root)).not.toThrow();
  const elsewhere = scratch();
  symlinkSync(root, join(elsewhere, 'way'));
  expect(() => openStore(join(elsewhere, 'way/cache'), scratch())).toThrow(/git tracks/);
});

test('a link in the place of an entry is neither read nor written through', () => {
  const [folder, elsewhere] = [scratch(), scratch({ secret: 'secret' })];
  const store = openStore(folder, scratch());
  store.write(key('a'), 'report', 'ours');
  const entry = readFileSync(join(folder, `${key('a')}.report`));
  put(elsewhere, { entry });
  symlinkSync(join(elsewhere, 'entry'), join(folder, `${key('b')}.report`));
  symlinkSync(join(elsewhere, 'secret'), join(folder, `${key('c')}.report`));
  expect(store.read(key('b'), 'report')).toBeUndefined();
  expect(store.write(key('c'), 'report', 'ours')).toBeUndefined();
  expect(readFileSync(join(elsewhere, 'secret'), 'utf8')).toBe('secret');
  expect(store.read(key('c'), 'report')).toBe('ours');
});

test('what was not used for longest goes first, and nothing that is not ours', () => {
  const folder = scratch({ 'notes.txt': 'x'.repeat(4000) });
  mkdirSync(join(folder, `${key('9')}.report`));
  const store = openStore(folder, scratch(), 3000);
  for (const [index, digit] of ['a', 'b', 'c'].entries()) {
    store.write(key(digit), 'report', digit.repeat(800));
    utimesSync(join(folder, `${key(digit)}.report`), index + 1, index + 1);
  }
  expect(store.read(key('a'), 'report')).toBe('a'.repeat(800)); // used just now
  store.write(key('d'), 'report', 'd'.repeat(800));
  const left = ['a', 'b', 'c', 'd'].filter(digit => existsSync(join(folder, `${key(digit)}.report`)));
  expect(left).toEqual(['a', 'c', 'd']);
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
  expect(statSync(join(folder, `${key('9')}.report`)).isDirectory()).toBe(true);
});

test('what a crashed run left is cleared after an hour, and what is being written is not', () => {
  const folder = scratch({ '.catalogc-1-1': 'old', '.catalogc-1-2': 'young' });
  utimesSync(join(folder, '.catalogc-1-1'), 1, 1);
  openStore(folder, scratch()).write(key('a'), 'report', 'text');
  expect(readdirSync(folder).sort()).toEqual(['.catalogc-1-2', `${key('a')}.report`]);
});

test('an entry that is too large to be one of ours is not read', () => {
  const folder = scratch();
  const store = openStore(folder, scratch());
  writeFileSync(join(folder, `${key('a')}.report`), '');
  truncateSync(join(folder, `${key('a')}.report`), 8 * 1024 ** 3); // sparse: it takes no room
  expect(store.read(key('a'), 'report')).toBeUndefined();
});
