import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { writeEdited } from '../../src/ports/edited.ts';
import { filesBelow, layTree, newFolder } from '../work-folder.ts';

const tree = { 'a/one.json': '{}\n', 'two.json': '[]\n' };
const texts = new Map([
  ['two.json', '[1]\n'],
  ['a/one.json', '{ "a": 1 }\n'],
]);

function laid(): string {
  const folder = newFolder('catalogc-edited-');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  layTree(folder, tree);
  return folder;
}

test('files get their texts, keep their modes, and nothing is left beside them', () => {
  const folder = laid();
  chmodSync(join(folder, 'two.json'), 0o640);
  chmodSync(join(folder, 'a/one.json'), 0o755);
  expect(writeEdited(folder, texts, snapshotOf(tree))).toEqual(['a/one.json', 'two.json']);
  expect(readFileSync(join(folder, 'a/one.json'), 'utf8')).toBe('{ "a": 1 }\n');
  expect(statSync(join(folder, 'a/one.json')).mode & 0o777).toBe(0o755);
  expect(statSync(join(folder, 'two.json')).mode & 0o777).toBe(0o640);
  expect(Object.keys(filesBelow(folder))).toEqual(['a', 'a/one.json', 'two.json']);
});

/** Nothing is written when something in the folder is not as it was read. */
function refuses(folder: string, paths: ReadonlyMap<string, string | undefined>, message: RegExp): void {
  const before = filesBelow(folder);
  expect(() => writeEdited(folder, paths, snapshotOf({ ...tree, 'way/one.json': '{}\n' }))).toThrow(message);
  expect(filesBelow(folder)).toEqual(before);
}

test('a file that somebody changed meanwhile', () => {
  const folder = laid();
  writeFileSync(join(folder, 'two.json'), '[2]\n');
  refuses(folder, texts, /"two\.json" is no longer what was read/);
});

test('a file that is gone, or a folder by now', () => {
  const folder = laid();
  rmSync(join(folder, 'two.json'));
  refuses(folder, texts, /"two\.json" is no longer what was read/);
  mkdirSync(join(folder, 'two.json'));
  refuses(folder, texts, /"two\.json" is no longer what was read/);
});

test('a link in the place of a file, or of a folder on the way', () => {
  const folder = laid();
  renameSync(join(folder, 'two.json'), join(folder, 'real.json'));
  symlinkSync('real.json', join(folder, 'two.json'));
  refuses(folder, texts, /two\.json" is a symbolic link/);
  symlinkSync('a', join(folder, 'way'));
  refuses(folder, new Map([['way/one.json', 'x']]), /way" is a symbolic link/);
});

test.each(['../x.json', '/etc/x.json', '.git/config', 'a/../x', 'a\\b.json'])('no path but a plain one: %s', path => {
  refuses(laid(), new Map([[path, 'x']]), /so it is not written/);
});

test('a file without a text is taken away, unless somebody changed it meanwhile', () => {
  const folder = laid();
  const gone = new Map([
    ['two.json', undefined],
    ['a/one.json', '{ "a": 1 }\n'],
  ]);
  expect(writeEdited(folder, gone, snapshotOf(tree))).toEqual(['a/one.json', 'two.json']);
  expect(Object.keys(filesBelow(folder))).toEqual(['a', 'a/one.json']);
  const changed = laid();
  writeFileSync(join(changed, 'two.json'), '[2]\n');
  refuses(changed, gone, /"two\.json" is no longer what was read/);
});

test('a file that nobody had is made with its folder, unless somebody made it meanwhile', () => {
  const folder = laid();
  const added = new Map([['new/folder/three.json', '3\n']]);
  expect(writeEdited(folder, added, snapshotOf(tree))).toEqual(['new/folder/three.json']);
  expect(readFileSync(join(folder, 'new/folder/three.json'), 'utf8')).toBe('3\n');
  refuses(folder, added, /"new\/folder\/three\.json" is no longer what was read/);
});
