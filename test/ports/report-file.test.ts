import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Trouble } from '../../src/model/trouble.ts';
import { writeReportFile } from '../../src/ports/report-file.ts';
import { folderInWorkspace } from '../../src/ports/workspace.ts';
import { scratch } from './scratch.ts';

test('makes the folders above it, and leaves nothing beside it', () => {
  const dir = scratch();
  writeReportFile(join(dir, 'a/b/c.sarif'), 'ü\n');
  expect(readFileSync(join(dir, 'a/b/c.sarif'), 'utf8')).toBe('ü\n');
  expect(readdirSync(join(dir, 'a/b'))).toEqual(['c.sarif']);
});

test('replaces what is there, and a link rather than what it leads to', () => {
  const dir = scratch({ 'old.md': 'old', 'kept.md': 'kept' });
  symlinkSync('kept.md', join(dir, 'link.md'));
  for (const name of ['old.md', 'link.md']) writeReportFile(join(dir, name), 'new');
  for (const name of ['old.md', 'link.md']) expect(readFileSync(join(dir, name), 'utf8')).toBe('new');
  expect(readFileSync(join(dir, 'kept.md'), 'utf8')).toBe('kept');
});

test.each<[string, (dir: string) => void]>([
  ['a folder is there', dir => mkdirSync(join(dir, 'report/x'), { recursive: true })],
  ['a file is in the way', dir => writeFileSync(join(dir, 'report'), '')],
])('is trouble where %s, and nothing is left behind', (_, prepare) => {
  const dir = scratch();
  prepare(dir);
  const file = existsSync(join(dir, 'report/x')) ? join(dir, 'report') : join(dir, 'report/x.json');
  const before = readdirSync(dir);
  expect(() => writeReportFile(file, 'x')).toThrow(Trouble);
  expect(() => writeReportFile(file, 'x')).toThrow(
    /^The report cannot be written to ".*": (EISDIR|ENOTDIR|EEXIST|ENOTEMPTY)$/,
  );
  expect(readdirSync(dir)).toEqual(before);
});

test.each([
  ['.', '/work/space', undefined, ''],
  ['a/b', '/elsewhere', undefined, 'a/b'],
  ['a', process.cwd(), 'true', 'a'],
  ['a', join(process.cwd(), '..'), 'true', `${process.cwd().split('/').at(-1)}/a`],
  ['/work/space/a', '/work/space', 'true', 'a'],
  ['/work/space/a', '', 'true', undefined],
])('%s is seen from its workspace', (dir, GITHUB_WORKSPACE, GITHUB_ACTIONS, seen) => {
  const folder = folderInWorkspace(dir, { GITHUB_WORKSPACE, GITHUB_ACTIONS });
  if (seen === undefined) expect(folder.startsWith('/')).toBe(false);
  else expect(folder).toBe(seen);
});
